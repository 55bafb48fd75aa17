#include <catch2/catch.hpp>

#include "engine/model/neighbourhood.h"

using namespace socialmap;

TEST_CASE("a postcode is made upper case without its space") {
  CHECK(normal_postcode("9912 ab") == "9912AB");
  CHECK(normal_postcode("9912AB") == "9912AB");
  CHECK(normal_postcode(" 9912 ") == "9912");
  CHECK(normal_postcode("1000") == "1000");
}

TEST_CASE("what is no postcode is refused") {
  for (auto const* text : {"", "    ", "0912", "0912 AB", "991", "99120", "9912A", "9912 ABC", "9912 1A",
                           "AB 9912", "99l2", "9912 \xc3\xa9", "9912,AB", "9912\tAB"}) {
    INFO(text);
    CHECK_FALSE(normal_postcode(text).has_value());
  }
}
