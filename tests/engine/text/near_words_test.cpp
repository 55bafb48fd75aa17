// Words near to what is typed: one edit, two in long words, the same sound.
#include "engine/text/near_words.h"

#include <catch2/catch.hpp>
#include <set>

#include "engine/text/sound.h"
#include "random_world.h"

namespace socialmap::text_tests {
namespace {

SortedWords const& some_words() {
  static SortedWords const words({"bibliotheek", "buurtwandeling", "leiden", "lijden", "schulden",
                                  "schuldhulp", "taal", "taalcafe", "vrijwilligerswerk", "wandelen",
                                  "wandelgroep", "zaal"});
  return words;
}

Ids near(std::string_view typed, bool unfinished) {
  Ids found;
  for (auto const& one : near_words(some_words(), typed, unfinished))
    found.push_back(std::string(some_words().at(one.word)) + " " + std::to_string(one.edits));
  return found;
}

TEST_CASE("an unfinished word is near when its beginning is") {
  CHECK(near("wamdel", true) == Ids{"wandelen 1", "wandelgroep 1"});
  CHECK(near("wadnelen", true) == Ids{"wandelen 1"});
  CHECK(near("vrijwiligers", true) == Ids{"vrijwilligerswerk 1"});
  CHECK(near("biblioteek", true) == Ids{"bibliotheek 1"});
}

TEST_CASE("a finished word is near as a whole") {
  CHECK(near("wamdel", false).empty());
  CHECK(near("wamdelen", false) == Ids{"wandelen 1"});
  CHECK(near("taal", false) == Ids{"taal 0", "zaal 1"});
}

TEST_CASE("two edits are near from eight letters on, in shorter words only when it sounds the same") {
  CHECK(near("schudhlup", true) == Ids{"schuldhulp 2"});
  CHECK(near("wamdeten", true) == Ids{"wandelen 2"});
  CHECK(near("wamdet", true).empty());
  CHECK(near("lijden", false) == Ids{"leiden 2", "lijden 0"});
}

TEST_CASE("what is shorter than four letters, or has other signs, is near only to itself") {
  CHECK(near("tal", true).empty());
  CHECK(near("taa", true) == Ids{"taal 0", "taalcafe 0"});
  CHECK(near("taal1", true).empty());
  CHECK(near(std::string(300, 'w'), true).empty());
}

std::string random_word(Dice& dice, int longest) {
  std::string word;
  for (int i = 1 + dice.upto(longest); i > 0; --i) word += "aeijdtk"[dice.upto(7)];
  return word;
}

/// By the rule, letter by letter.
std::size_t edits_by_rule(std::string const& typed, std::string const& word, bool unfinished) {
  std::size_t fewest = 3;
  for (std::size_t length = unfinished ? 0 : word.size(); length <= word.size(); ++length) {
    auto const beginning = word.substr(0, length);
    auto const edits = letters_apart(typed, beginning, 2);
    bool const allowed = edits == 0 || (typed.size() >= 4 && edits <= (typed.size() >= 8 ? 2U : 1U));
    bool const sounds = edits == 2 && typed.size() >= 4 && sound_of(typed) == sound_of(beginning);
    if (allowed || sounds) fewest = std::min(fewest, edits);
  }
  return fewest;
}

TEST_CASE("near words are those that a comparison with each word finds") {
  Dice dice(7);
  for (int round = 0; round < 40; ++round) {
    std::set<std::string> sorted;
    for (int i = 0; i < 200; ++i) sorted.insert(random_word(dice, 10));
    std::vector<std::string> const list(sorted.begin(), sorted.end());
    SortedWords const words(list);
    for (int i = 0; i < 40; ++i) {
      auto const typed = random_word(dice, 10);
      bool const unfinished = dice.one_in(2);
      CAPTURE(round, typed, unfinished);
      Ids expected;
      for (auto const& word : list) {
        auto const edits = edits_by_rule(typed, word, unfinished);
        CHECK(is_near(typed, word, unfinished) == (edits < 3));
        if (edits < 3) expected.push_back(word + std::to_string(edits));
      }
      Ids found;
      for (auto const& one : near_words(words, typed, unfinished))
        found.push_back(std::string(words.at(one.word)) + std::to_string(one.edits));
      CHECK(found == expected);
    }
  }
}

}  // namespace
}  // namespace socialmap::text_tests
