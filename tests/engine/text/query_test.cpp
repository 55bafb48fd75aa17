// What is typed in a search box, sense and nonsense.
#include <catch2/catch.hpp>

#include "engine/text/query.h"
#include "world.h"

namespace socialmap::text_tests {
namespace {

Ids stems(std::vector<TextTerm> const& terms) {
  Ids stems;
  for (auto const& term : terms) stems.push_back(term.stem);
  return stems;
}

Ids words(std::vector<TextTerm> const& terms) {
  Ids words;
  for (auto const& term : terms) words.push_back(term.word);
  return words;
}

ParsedQuery parsed(std::string_view text) { return parse_query(text, analyser()); }

TEST_CASE("words come as typed, stop words marked") {
  auto const query = parsed("Fietsen met de kat");
  REQUIRE(query.words.size() == 4);
  CHECK(query.words[0].word == "fietsen");
  CHECK(query.words[1].stop_word);
  CHECK_FALSE(query.words[3].stop_word);
  CHECK(query.words[3].start == 15);
  CHECK(query.words[3].length == 3);
}

TEST_CASE("phrases are kept beside their words, and what a minus excludes is no word") {
  auto const query = parsed("koken \"samen eten\" -bingo -\"in de kerk\"");
  CHECK(words(query.words) == Ids{"koken", "samen", "eten"});
  REQUIRE(query.phrases.size() == 1);
  CHECK(words(query.phrases[0]) == Ids{"samen", "eten"});
  REQUIRE(query.excluded.size() == 2);
  CHECK(stems(query.excluded[0]) == Ids{"bingo"});
  CHECK(query.excluded[1].size() == 3);
}

TEST_CASE("a hyphen, a dash and a lone minus exclude nothing") {
  for (std::string const typed :
       {"vijftig-plus", "wandelen - fietsen", "wandelen -- fietsen", "wandelen -"}) {
    CAPTURE(typed);
    CHECK(parsed(typed).excluded.empty());
  }
}

TEST_CASE("phrases and exclusions of small words alone say nothing") {
  auto const query = parsed("\"in de\" -van");
  CHECK(query.phrases.empty());
  CHECK(query.excluded.empty());
}

TEST_CASE("a quote without an end runs to the end") {
  CHECK(words(parsed("koken \"samen eten").phrases.at(0)) == Ids{"samen", "eten"});
}

TEST_CASE("what comes after 256 characters is not read") {
  auto const typed = [](std::size_t blanks, std::string const& word) {
    return stems(parsed(std::string(blanks, ' ') + word).words);
  };
  CHECK(typed(250, "museum") == Ids{"museum"});
  CHECK(typed(250, "museums") == Ids{"museum"});
  CHECK(typed(253, "museum") == stems(parsed("mus").words));
  CHECK(typed(256, "fiets").empty());
  std::string accented;
  for (int i = 0; i < 255; ++i) accented += "…";
  CHECK(stems(parsed(accented + "fiets").words) == stems(parsed("f").words));
}

TEST_CASE("at most 32 words are kept") {
  std::string many;
  for (int i = 0; i < 60; ++i) many += std::to_string(100 + i) + " ";
  CHECK(parsed(many).words.size() == kMostQueryWords);
}

TEST_CASE("other signs of a query language are only signs") {
  auto const wanted = stems(parsed("wandelen groep").words);
  for (std::string const typed : {"+wandelen groep", "wandelen* (groep", "wandelen: [groep]~"}) {
    CAPTURE(typed);
    CHECK(stems(parsed(typed).words) == wanted);
  }
}

TEST_CASE("nonsense is searched without a complaint") {
  World const world("- {id: a, title: Wandelen, kinds: [wandelgroep], summary: Buiten.}");
  std::string words;
  for (int i = 0; i < 5000; ++i) words += "woord" + std::to_string(i) + " ";
  for (std::string const& typed :
       {words, std::string("?!.,;:\"'()[]{}<>|&*^%$#@~`"), std::string("🎵🎵🎵"), std::string(10'000, 'w'),
        std::string("a AND"), std::string("\"wandelen"), std::string("NOT OR AND NEAR/2 ( title:"),
        std::string("\xFF\xFE\x80"), std::string("wandelen\0wandelen", 17), std::string(5000, '\x80'),
        std::string(5000, '-'), std::string(5000, '"'), std::string("- \" - \"")}) {
    CAPTURE(typed.substr(0, 30));
    CHECK_NOTHROW(world.ids(typed));
  }
  CHECK(world.ids(words).empty());
}

TEST_CASE("a query without words restricts nothing") {
  World const world("- {id: a, title: Wandelen, kinds: [wandelgroep], summary: Buiten.}");
  for (auto const* typed : {"!!!", "de", "🎵", "\"\"", "-"}) CHECK(world.ids(typed) == Ids{"a"});
}

TEST_CASE("phrases must stand there and exclusions not, also as a part of a compound") {
  World const world(R"(
- {id: a, title: Samen eten, kinds: [eettafel], summary: Met bingo}
- {id: b, title: Eten, kinds: [eettafel], summary: Samen met anderen eten}
- {id: c, title: Samen eten, kinds: [eettafel], summary: Gezellige bingomiddag}
- {id: d, title: Samen eten, kinds: [eettafel], summary: Gezellig, description: Daarna zingen we samen}
)");
  CHECK(world.ids("\"samen eten\"").size() == 3);
  CHECK(world.ids("samen eten").size() == 4);
  CHECK(world.ids("\"samen eten\" -bingo") == Ids{"d"});
  CHECK(world.ids("-bingo").size() == 2);
  CHECK(world.ids("eten -\"samen met anderen\"").size() == 3);
}

}  // namespace
}  // namespace socialmap::text_tests
