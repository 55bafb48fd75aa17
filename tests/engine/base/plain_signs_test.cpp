#include "engine/base/plain_signs.h"

#include <catch2/catch.hpp>

using namespace socialmap;

TEST_CASE("what looks like a digit, a sign or a space is one") {
  CHECK(plain_signs("Eén CAFÉ") == "een cafe");
  CHECK(plain_signs("\uFF10\uFF16") == "06");
  CHECK(plain_signs("\u0660\u0666 \u06F1") == "06 1");
  CHECK(plain_signs("a\uFF20b") == "a@b");
  CHECK(plain_signs("0\u20136\u20147\u22128\u20119") == "0-6-7-8-9");
  CHECK(plain_signs("a\u00A0b\u202Fc\u3000d") == "a b c d");
}

TEST_CASE("characters that nobody sees fall away") {
  CHECK(plain_signs("0\u200B6\u200D1\u00AD2\u2060\uFEFF3\u200E") == "06123");
  CHECK(plain_signs("0\uFE0F\u20E36") == "06");
}

TEST_CASE("line ends stay and what is no UTF-8 falls away") {
  CHECK(plain_signs("a\n\tb") == "a\n\tb");
  CHECK(plain_signs("a\xff\xe2\x80") == "a");
  CHECK(plain_signs("").empty());
}
