// What a query asks beside its subject: a place, and what somebody does not want.
#include <catch2/catch.hpp>

#include "world.h"

namespace socialmap::text_tests {
namespace {

TEST_CASE("of two offers with the same words the nearer one comes first") {
  World const world(R"(
- {id: away, title: Wandelen, location: hal-west, kinds: [eettafel], summary: Kom langs}
- {id: near, title: Wandelen, location: hal-oost, kinds: [eettafel], summary: Kom langs}
)");
  CHECK(world.ids("wandelen oosterveld") == std::vector<std::string>{"near", "away"});
}

TEST_CASE("a postcode alone asks for no word, so that all is found and the nearest first") {
  auto catalogue = small_catalogue({});
  catalogue.postcodes = {{"9912AB", kHallWest, ""}};
  Places const places(catalogue);
  auto const vocabulary = small_vocabulary();
  auto const words = words_of_catalogue(catalogue, analyser());
  LayWords const lay_words(vocabulary.thesaurus, analyser());
  QueryReader const reader({catalogue, vocabulary, places, analyser(), lay_words, words});
  auto const understood = reader.read("9912 AB", Index({}));
  CHECK(understood.interpretation.near == "9912AB");
  CHECK(understood.question.wishes.empty());
}

TEST_CASE("a diminutive is of the word that it stands in, before one in -g") {
  CHECK(analyser().read_word("bankje").stem == analyser().read_word("bank").stem);
  CHECK(analyser().read_word("kettinkje").stem == analyser().read_word("ketting").stem);
}

TEST_CASE("geen before a word leaves out what has it") {
  World const world(R"(
- {id: a, title: Wandelen, kinds: [eettafel], summary: Kom langs}
- {id: b, title: Wandelen en bingo, kinds: [eettafel], summary: Kom langs}
- {id: c, title: Bingoavond, kinds: [eettafel], summary: Kom langs}
- {id: d, title: Schaken, kinds: [eettafel], summary: Kom langs}
)");
  CHECK(world.ids("geen bingo") == std::vector<std::string>{"a", "d"});
  CHECK(world.ids("wandelen maar geen bingo") == std::vector<std::string>{"a"});
  CHECK(world.ids("wandelen zonder bingo") == std::vector<std::string>{"b"});
}

TEST_CASE("geen in an expression, and what somebody tells of herself, leave nothing out") {
  auto words = small_vocabulary();
  words.thesaurus.entries.push_back({"geen fiets", {"budgethulp"}, {}, false, {}});
  World const world("- {id: a, title: Fietsenbank, kinds: [budgethulp], summary: Kom langs}\n", words);
  auto const excluded = [&](char const* q) {
    return world.reader.read(q, world.index).question.excluded.size();
  };
  CHECK(excluded("geen fiets") == 0);
  CHECK(excluded("ik heb geen laptop") == 0);
  CHECK(excluded("geen laptop") == 1);
}

}  // namespace
}  // namespace socialmap::text_tests
