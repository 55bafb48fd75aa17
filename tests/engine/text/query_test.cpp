// What is typed in a search box, sense and nonsense.
#include <catch2/catch.hpp>

#include "engine/text/analysis.h"
#include "engine/text/query.h"
#include "world.h"

namespace socialmap {
namespace {

using Terms = std::vector<std::string>;

TEST_CASE("a word typed twice counts once") {
  CHECK(terms_of_query("fietsen Fiets fiets lopen") == Terms{"fiets", "lopen"});
}

TEST_CASE("what comes after 256 characters is not read") {
  CHECK(terms_of_query(std::string(250, ' ') + "museum") == Terms{"museum"});
  CHECK(terms_of_query(std::string(250, ' ') + "museums") == Terms{"museum"});
  CHECK(terms_of_query(std::string(253, ' ') + "museum") == Terms{"mus"});
  CHECK(terms_of_query(std::string(256, ' ') + "fiets") == Terms{});
  std::string accented;
  for (int i = 0; i < 255; ++i) accented += "…";
  CHECK(terms_of_query(accented + "fiets") == terms("f"));
}

TEST_CASE("at most 32 terms are kept") {
  std::string many;
  for (int i = 0; i < 60; ++i) many += std::to_string(i) + " ";
  CHECK(terms_of_query(many).size() == kMostQueryTerms);
}

TEST_CASE("signs of a query language are only signs") {
  auto const wanted = terms_of_query("wandelen groep");
  for (std::string const typed :
       {"\"wandelen groep\"", "+wandelen -groep", "wandelen* (groep", "wandelen: [groep]~"}) {
    CAPTURE(typed);
    CHECK(terms_of_query(typed) == wanted);
  }
}

TEST_CASE("nonsense is searched without a complaint") {
  text_tests::World const world("- {id: a, title: Wandelen, kinds: [wandelgroep], summary: Buiten.}");
  std::string words;
  for (int i = 0; i < 5000; ++i) words += "woord" + std::to_string(i) + " ";
  for (std::string const& typed :
       {words, std::string("?!.,;:\"'()[]{}<>|&*^%$#@~`"), std::string("🎵🎵🎵"), std::string(10'000, 'w'),
        std::string("a AND"), std::string("\"wandelen"), std::string("NOT OR AND NEAR/2 ( title:"),
        std::string("\xFF\xFE\x80"), std::string("wandelen\0wandelen", 17), std::string(5000, '\x80')}) {
    CAPTURE(typed.substr(0, 30));
    CHECK_NOTHROW(world.ids(typed));
  }
  CHECK(world.ids(words).empty());
  CHECK(world.ids("a AND wandelen") == text_tests::Ids{"a"});
}

TEST_CASE("a query without words restricts nothing") {
  text_tests::World const world("- {id: a, title: Wandelen, kinds: [wandelgroep], summary: Buiten.}");
  CHECK(world.ids("!!!") == text_tests::Ids{"a"});
  CHECK(world.ids("de") == text_tests::Ids{"a"});
  CHECK(world.ids("🎵") == text_tests::Ids{"a"});
}

}  // namespace
}  // namespace socialmap
