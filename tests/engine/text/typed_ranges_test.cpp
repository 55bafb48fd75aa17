// Which characters stand for what was typed.
#include "engine/text/typed_ranges.h"

#include <catch2/catch.hpp>

#include "random_world.h"

namespace socialmap::text_tests {
namespace {

/// The text with the ranges in brackets; its characters are one byte each.
std::string marked(std::string text, Ids const& typed, bool near = false) {
  auto const ranges = typed_ranges(text, typed, near);
  for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
    text.insert(range->start + range->length, "]").insert(range->start, "[");
  return text;
}

TEST_CASE("the beginning of a word is marked, and the whole of a finished one") {
  CHECK(marked("Samen wandelen", {"wandel"}) == "Samen [wandel]en");
  CHECK(marked("Wandelen met de wandelclub", {"wandel"}) == "[Wandel]en met de [wandel]club");
  CHECK(marked("Samen wandelen, samen eten", {"samen", "e"}) == "[Samen] wandelen, [samen] [e]ten");
  CHECK(marked("Samen", {"samen", "sa"}) == "[Samen]");
  CHECK(marked("Samen wandelen", {"oost"}) == "Samen wandelen");
}

TEST_CASE("a word that was typed with an error is marked whole") {
  CHECK(marked("Samen wandelen", {"wamdel"}, true) == "Samen [wandelen]");
  CHECK(marked("Samen wandelen", {"wandel"}, true) == "Samen [wandel]en");
  CHECK(marked("Samen wandelen", {"wamdel"}) == "Samen wandelen");
}

TEST_CASE("ranges count characters, not bytes") {
  using Ranges = std::vector<TextRange>;
  CHECK(typed_ranges("Één café", {"caf"}, false) == Ranges{{4, 3}});
  CHECK(typed_ranges("Één café", {"cafe"}, false) == Ranges{{4, 4}});
  CHECK(typed_ranges("Één café", {"ee"}, false) == Ranges{{0, 2}});
  CHECK(typed_ranges("Ĳsclub", {"ijs"}, false) == Ranges{{0, 2}});
  CHECK(typed_ranges("Ĳsclub", {"i"}, false) == Ranges{{0, 1}});
  CHECK(typed_ranges("½ dag", {"1"}, false) == Ranges{{0, 1}});
}

TEST_CASE("of a postcode so many letters and digits are marked as were typed") {
  CHECK(postcode_range("9912 AB", 3) == TextRange{0, 3});
  CHECK(postcode_range("9912 AB", 4) == TextRange{0, 4});
  CHECK(postcode_range("9912 AB", 5) == TextRange{0, 6});
  CHECK(postcode_range("9912 AB", 6) == TextRange{0, 7});
}

}  // namespace
}  // namespace socialmap::text_tests
