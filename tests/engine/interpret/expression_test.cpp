#include "engine/interpret/expression.h"

#include <catch2/catch.hpp>

#include "tests/engine/interpret/reader.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

std::optional<std::string> found(std::string const& expression, std::string_view text) {
  auto const read = text_reader().claused_text(text);
  auto const hit = Expression(expression).find(read, {0, read.words.size()}, {{"arabisch", "ar"}});
  if (!hit) return std::nullopt;
  return hit->value.empty() ? piece_of(read, hit->span).from : hit->value;
}

}  // namespace

TEST_CASE("an expression has its words in order, with choices, beginnings and gaps") {
  CHECK(found("niet .. ver lopen|loopt", "Ik kan niet zo ver lopen") == "niet zo ver lopen");
  CHECK(found("klein* groep*", "in een klein groepje") == "klein groepje");
  CHECK(found("een? maatje", "zoekt maatje") == "maatje");
  CHECK(!found("niet .. ver lopen", "ver lopen gaat niet"));
  CHECK(!found("niet .. ver", "niet een twee drie vier ver"));
}

TEST_CASE("an expression may be all that is said") {
  CHECK(found("^ groot $", "groot") == "groot");
  CHECK(!found("^ groot $", "heel groot"));
  CHECK(!found("^ groot $", "groot huis"));
}

TEST_CASE("a slot holds a value") {
  CHECK(found("hooguit|max {minutes}", "hooguit een kwartier") == "15");
  CHECK(found("spreekt .. {language}", "spreekt alleen Arabisch") == "ar");
  CHECK(!found("spreekt {language}", "spreekt Klingon"));
  CHECK_THROWS_AS(Expression("{hours}"), std::invalid_argument);
  CHECK_THROWS_AS(Expression(" "), std::invalid_argument);
}
