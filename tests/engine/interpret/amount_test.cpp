#include "engine/interpret/amount.h"

#include <catch2/catch.hpp>

#include "tests/engine/interpret/reader.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

std::optional<int> first(AmountSort sort, std::string_view text) {
  auto const read = text_reader().claused_text(text);
  auto const amount = amount_at(sort, read, 0);
  return amount ? std::optional(amount->value) : std::nullopt;
}

}  // namespace

TEST_CASE("amounts are read in figures, in words, and glued to their unit") {
  CHECK(first(AmountSort::minutes, "15 min") == 15);
  CHECK(first(AmountSort::minutes, "15min") == 15);
  CHECK(first(AmountSort::minutes, "een kwartier") == 15);
  CHECK(first(AmountSort::minutes, "half uur") == 30);
  CHECK(first(AmountSort::minutes, "een uur") == 60);
  CHECK(first(AmountSort::minutes, "twintig minuten") == 20);
  CHECK(first(AmountSort::metres, "2 km") == 2000);
  CHECK(first(AmountSort::metres, "1,5 km") == 1500);
  CHECK(first(AmountSort::metres, "500 meter") == 500);
  CHECK(first(AmountSort::cents, "5 euro") == 500);
  CHECK(first(AmountSort::cents, "2,50 euro") == 250);
  CHECK(first(AmountSort::cents, "€ 5") == 500);
  CHECK(first(AmountSort::cents, "een tientje") == 1000);
  CHECK(first(AmountSort::age, "74 jaar") == 74);
  CHECK(first(AmountSort::age, "74") == 74);
  CHECK(first(AmountSort::months, "acht maanden") == 8);
  CHECK(first(AmountSort::months, "zes weken") == 1);
  CHECK(first(AmountSort::months, "2 jaar") == 24);
}

TEST_CASE("a number of something else is no amount") {
  CHECK(!first(AmountSort::minutes, "15 kinderen"));
  CHECK(!first(AmountSort::minutes, "15"));
  CHECK(!first(AmountSort::cents, "5 keer"));
  CHECK(!first(AmountSort::age, "3 jaar"));
  CHECK(!first(AmountSort::age, "999"));
  CHECK(!first(AmountSort::metres, "99999999999999999999 km"));
  CHECK(!first(AmountSort::minutes, "5000 min"));
}
