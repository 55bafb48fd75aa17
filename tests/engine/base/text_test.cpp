#include <catch2/catch.hpp>

#include "engine/base/fold.h"
#include "engine/base/input_error.h"
#include "engine/base/nearest.h"
#include "engine/base/utf8.h"

using namespace socialmap;

TEST_CASE("the nearest word is what somebody probably meant") {
  std::vector<std::string> const kinds{"wandelgroep", "eettafel", "taalcafe", "dansen"};
  CHECK(nearest("wandelgroup", kinds) == "wandelgroep");
  CHECK(nearest("wandelgreop", kinds) == "wandelgroep");
  CHECK(nearest("Eettafel", kinds) == "eettafel");
  CHECK(nearest("etafel", kinds) == "eettafel");
  CHECK(nearest("eettafels", kinds) == "eettafel");
}

TEST_CASE("no word is suggested when none is near") {
  std::vector<std::string> const kinds{"wandelgroep", "eettafel"};
  CHECK(nearest("zwembad", kinds).empty());
  CHECK(nearest("", kinds).empty());
  CHECK(nearest(std::string(10'000, 'a'), kinds).empty());
  CHECK(nearest("eettafel", {}).empty());
}

TEST_CASE("of two words as near the first is suggested") {
  std::vector<std::string> const words{"linkt", "linke"};
  CHECK(nearest("linka", words) == "linkt");
}

TEST_CASE("folding takes away case and accents") {
  CHECK(folded("Café") == "cafe");
  CHECK(folded("CAFE\u0301") == "cafe");
  CHECK(folded("S\u00fbnbuorren") == "sunbuorren");
  CHECK(folded("\u0132sclub") == "ijsclub");
  CHECK(folded("\ufb01ets") == "fiets");
  CHECK(folded("zo\u2019n") == "zo'n");
  CHECK(folded("").empty());
}

TEST_CASE("folding twice changes nothing more") {
  for (auto const* text :
       {"Café", "ÇA VA", "Stra\u00dfe", "\u0130stanbul", "\u0132", "\u1e9e", "a`b", "\u00bd", "日本"}) {
    INFO(text);
    CHECK(folded(folded(text)) == folded(text));
  }
}

TEST_CASE("bytes that are no text fold to nothing") { CHECK(folded("caf\xe9").empty()); }

TEST_CASE("well-formed UTF-8 is told from what only looks like it") {
  for (std::string_view const text : {"", "abc", "Café", "\U0001F600", "\u20ac"}) CHECK(is_valid_utf8(text));
  CHECK(is_valid_utf8(std::string_view("a\0b", 3)));
  CHECK_FALSE(is_valid_utf8("caf\xe9"));
  CHECK_FALSE(is_valid_utf8("\xc0\xaf"));          // overlong
  CHECK_FALSE(is_valid_utf8("\xed\xa0\x80"));      // a surrogate
  CHECK_FALSE(is_valid_utf8("\xf4\x90\x80\x80"));  // above U+10FFFF
  CHECK_FALSE(is_valid_utf8("\xe2\x82"));          // cut off
  CHECK_FALSE(is_valid_utf8("\x80"));
}

TEST_CASE("an error is one line that says where, what, what was seen and what would be right") {
  CHECK(to_line({"a.yaml:3:7 kinds[0]", "is no known kind", "wandlen", "wandelen", false}) ==
        "a.yaml:3:7 kinds[0]: is no known kind, got \"wandlen\"; did you mean \"wandelen\"?");
  CHECK(to_line({"/wish", "has HTML", {}, {}, false}) == "/wish: has HTML");
  CHECK(to_line({"/email", "looks personal", {}, {}, true}) == "/email: warning: looks personal");
}

TEST_CASE("a character is written by its number, and what is no character is nothing") {
  CHECK(utf8_of('a') == "a");
  CHECK(utf8_of(0xE9) == "é");
  CHECK(utf8_of(0x20AC) == "€");
  CHECK(utf8_of(0x1F600) == "\U0001F600");
  CHECK(utf8_of(0xD800).empty());
  CHECK(utf8_of(0x110000).empty());
  CHECK(utf8_of(0xFFFFFFFF).empty());
}

TEST_CASE("text without accents folds as it does beside one") {
  for (char c = 1; c > 0; ++c) {
    std::string const text(1, c);
    CAPTURE(int(c));
    CHECK(folded(text) + "e" == folded(text + "\u00E9"));
    if (c == 127) break;
  }
}

TEST_CASE("invalid input holds every error") {
  InvalidInput const bad({{"/a", "is wrong", {}, {}, false}, {"/b", "is wrong too", {}, {}, false}});
  CHECK(bad.errors().size() == 2);
}
