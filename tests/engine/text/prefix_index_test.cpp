// Texts by the beginning of a word: what a scan of all texts finds, in the same order.
#include "engine/text/prefix_index.h"

#include <catch2/catch.hpp>
#include <optional>

#include "random_world.h"

namespace socialmap::text_tests {
namespace {

using Numbers = std::vector<std::uint32_t>;

PrefixIndex index_of(std::vector<Ids> const& texts) {
  return {static_cast<std::uint32_t>(texts.size()), [&](std::uint32_t i) { return texts[i]; }};
}

TEST_CASE("the last word may be unfinished, the others are whole, in any order") {
  auto const index = index_of({{"samen", "wandelen"}, {"wandelgroep", "oost"}, {"samenzang"}, {"oost"}});
  CHECK(index.find({"wandel"}) == Numbers{0, 1});
  CHECK(index.find({"wandelen", "sam"}) == Numbers{0});
  CHECK(index.find({"oost", "wandel"}) == Numbers{1});
  CHECK(index.find({"wandel", "oost"}).empty());
  CHECK(index.find({"o"}) == Numbers{1, 3});
  CHECK(index.find({"x"}).empty());
  CHECK(index.find({}).empty());
  CHECK(index.find_near({}).empty());
}

TEST_CASE("texts near what was typed come with the fewest edits first") {
  auto const index = index_of({{"zaal"}, {"samen", "tafel"}, {"taal"}, {"samen", "taal"}});
  CHECK(index.find_near({"taal"}) == Numbers{2, 3, 0});
  CHECK(index.find_near({"smaen", "taal"}) == Numbers{3});
  CHECK(index.find_near({"smaen", "xyz"}).empty());
}

TEST_CASE("of up to eight words typing errors are forgiven") {
  auto const index = index_of({{"samen", "taal"}});
  Ids typed(7, "smaen");
  typed.push_back("tal");
  CHECK(index.find_near(typed).empty());
  typed.back() = "taaal";
  CHECK(index.find_near(typed) == Numbers{0});
  typed.insert(typed.begin(), "smaen");
  CHECK(index.find_near(typed).empty());
}

TEST_CASE("an index of nothing finds nothing") {
  auto const index = index_of({});
  CHECK(index.find({"a"}).empty());
  CHECK(index.find({"wandelen", "sam"}).empty());
  CHECK(index.find_near({"wandelen"}).empty());
}

std::string random_word(Dice& dice) {
  std::string word;
  for (int i = 1 + dice.upto(7); i > 0; --i) word += "aent"[dice.upto(4)];
  return word;
}

Ids random_words(Dice& dice, int most) {
  Ids words;
  for (int i = 1 + dice.upto(most); i > 0; --i) words.push_back(random_word(dice));
  return words;
}

/// Edits of all typed words together; none when one has nothing in the text. Without `near` none is mended.
std::optional<unsigned> edits_in(Ids const& text, Ids const& typed, bool near) {
  unsigned sum = 0;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    bool const unfinished = i + 1 == typed.size();
    std::optional<unsigned> fewest;
    for (auto const& word : text) {
      bool const as_typed = unfinished ? word.starts_with(typed[i]) : word == typed[i];
      auto const mended = near_words(SortedWords({word}), typed[i], unfinished);
      if (as_typed) fewest = 0;
      if (near && !mended.empty()) fewest = std::min<unsigned>(fewest.value_or(9), mended.front().edits);
    }
    if (!fewest) return std::nullopt;
    sum += *fewest;
  }
  return sum;
}

Numbers by_scan(std::vector<Ids> const& texts, Ids const& typed, bool near) {
  std::vector<std::pair<unsigned, std::uint32_t>> found;
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    if (auto const edits = edits_in(texts[i], typed, near)) found.emplace_back(*edits, i);
  }
  std::sort(found.begin(), found.end());
  Numbers numbers;
  for (auto const& [_, number] : found) {
    if (numbers.size() < PrefixIndex::kMost) numbers.push_back(number);
  }
  return numbers;
}

TEST_CASE("an index finds what a scan of all texts does") {
  for (unsigned seed = 1; seed <= 12; ++seed) {
    Dice dice(seed);
    std::vector<Ids> texts;
    for (int i = dice.upto(300); i > 0; --i) texts.push_back(random_words(dice, 4));
    auto const index = index_of(texts);
    for (int i = 0; i < 60; ++i) {
      auto typed = random_words(dice, 3);
      if (!texts.empty() && dice.one_in(2)) typed.front() = dice.pick(dice.pick(texts));
      CAPTURE(seed, typed);
      CHECK(index.find(typed) == by_scan(texts, typed, false));
      CHECK(index.find_near(typed) == by_scan(texts, typed, true));
    }
  }
}

}  // namespace
}  // namespace socialmap::text_tests
