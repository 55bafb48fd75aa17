#include "engine/exchange/sheet.h"

#include <catch2/catch.hpp>

#include "engine/exchange/packed_file.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

using Cells = std::vector<std::string>;

/// "wijk" and a newline, as gzip packs it; the last eight bytes are its checksum and length.
std::string const kPacked(
    "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\x2b\xcf\xcc\xca\xe6\x02\x00\xcf\x66\x62\xe8\x05\x00\x00\x00",
    25);

std::vector<InputError> errors_of(std::string const& bytes) {
  FreshDirectory const world;
  try {
    read_sheet(world.write("a.csv", bytes));
  } catch (InvalidInput const& bad) {
    return bad.errors();
  }
  return {};
}

}  // namespace

TEST_CASE("the delimiter is the one that the heading shows") {
  FreshDirectory const world;
  for (auto const* text : {"a,b\n1;2,3\n", "a;b\n1;2,3\n", "a\tb\n1\t2,3\n", "a|b\n1|2,3\n",
                           "sep=;\r\na;b\r\n1;2,3\r\n", "\xEF\xBB\xBF\"a\";\"b\"\n1;2,3\n"}) {
    CAPTURE(text);
    auto const sheet = read_sheet(world.write("a.csv", text));
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.rows[0].cells == Cells{"a", "b"});
    CHECK(sheet.rows[1].cells.size() == 2);
  }
  CHECK(read_sheet(world.write("a.csv", "sep=;\na;b\n1;2\n")).rows[1].line == 3);
  CHECK(read_sheet(world.write("a.csv", "a,b;c\n"), ',').rows[0].cells == Cells{"a", "b;c"});
  CHECK(read_sheet(world.write("a.csv", "\"a;;;\",b\n")).rows[0].cells == Cells{"a;;;", "b"});
}

TEST_CASE("lines may end as on an old Macintosh, and every row knows its line") {
  FreshDirectory const world;
  auto const sheet = read_sheet(world.write("a.csv", "a;b\r1;2,3\r\r\"x\ry\";4,5,6,7\rlast;row"));
  REQUIRE(sheet.rows.size() == 4);
  CHECK(sheet.rows[0].cells == Cells{"a", "b"});
  CHECK(sheet.rows[1].line == 2);
  CHECK(sheet.rows[2].line == 4);
  CHECK(sheet.rows[2].cells == Cells{"x\ry", "4,5,6,7"});
  CHECK(sheet.rows[3].line == 6);
  CHECK(read_sheet(world.write("a.csv", "a;b\r\n1;2\r\n3;4")).rows[2].line == 3);
}

TEST_CASE("a quote inside a cell stands for itself, and one inside a quoted cell is told with its line") {
  FreshDirectory const world;
  auto const sheet = read_sheet(world.write("a.csv", "a;b\nZaal \"De Kolk\";5\" buis\n\"x \"\"y\"\"\";z\n"));
  REQUIRE(sheet.rows.size() == 3);
  CHECK(sheet.rows[1].cells == Cells{"Zaal \"De Kolk\"", "5\" buis"});
  CHECK(sheet.rows[2].cells == Cells{"x \"y\"", "z"});
  CHECK(count_of(errors_of("a;b\n1;2\n\"Een\" twee;3\n4;5\n"),
                 "a.csv:3:1: is no valid CSV: a quote stands inside a quoted cell; write it twice") == 1);
}

TEST_CASE("Windows-1252 is read as what it says, with a warning") {
  FreshDirectory const world;
  auto const sheet = read_sheet(world.write("a.csv", "naam;prijs\nCaf\xE9 \x93Zon\x94;\x80 4,50\n"));
  CHECK(sheet.rows[1].cells == Cells{"Café “Zon”", "€ 4,50"});
  CHECK(count_of(sheet.remarks, "a.csv:1:1: warning: is no UTF-8; read as Windows-1252") == 1);
  CHECK(read_sheet(world.write("a.csv", "naam\nCafé\n")).remarks.empty());
  CHECK_FALSE(utf8_of_windows_1252("\x81"));
  CHECK(utf8_of_windows_1252("\xFF") == "ÿ");
}

TEST_CASE("empty rows and columns that a spreadsheet leaves behind are no rows and columns") {
  FreshDirectory const world;
  auto const sheet = read_sheet(world.write("a.csv", "a;b;;\n1;;;\n;;;\n2;x;;\n3;y;z;\n4;y\n;;;\n"));
  REQUIRE(sheet.rows.size() == 5);
  CHECK(sheet.rows[0].cells == Cells{"a", "b"});
  CHECK(sheet.rows[1].cells == Cells{"1", ""});
  CHECK(sheet.rows[2].cells == Cells{"2", "x"});
  CHECK(sheet.rows[2].line == 4);
  CHECK(sheet.rows[3].cells.size() == 3);  // a cell too many is for its reader to refuse
  CHECK(count_of(sheet.remarks, "has 2 rows without any text") == 1);
}

TEST_CASE("what is no table is refused with what to do") {
  CHECK(count_of(errors_of("\xFF\xFEn\0a\0"), "is UTF-16; save it as CSV UTF-8") == 1);
  CHECK(count_of(errors_of("PK\x03\x04xl/workbook.xml"), "is a spreadsheet or archive") == 1);
  CHECK(count_of(errors_of("naam\n\x81\n"), "neither UTF-8 nor Windows-1252") == 1);
  CHECK(count_of(errors_of("a;b\n\"1;2\n"), "ends inside quotes") == 1);
  CHECK(count_of(errors_of(""), "has no heading row") == 1);
  CHECK(count_of(errors_of(";;\n\n"), "has no heading row") == 1);
}

TEST_CASE("numbers have a decimal point or comma, and never thousands") {
  CHECK(sheet_number("53,25") == 53.25);
  CHECK(sheet_number(" 53.25 ") == 53.25);
  CHECK(sheet_number("-1") == -1.0);
  CHECK_FALSE(sheet_number("1.234,5"));
  CHECK_FALSE(sheet_number(""));
  CHECK_FALSE(sheet_number("."));
  CHECK_FALSE(sheet_number("inf"));
  CHECK_FALSE(sheet_number("4 euro"));
}

TEST_CASE("a packed file is unpacked, and a damaged one is refused") {
  FreshDirectory const world;
  CHECK(read_packed_file(world.write("wijk.gz", kPacked)) == "wijk\n");
  CHECK(read_packed_file(world.write("plain.txt", "wijk\n")) == "wijk\n");
  CHECK_THROWS_AS(
      read_packed_file(world.write("wrong.gz", kPacked.substr(0, kPacked.size() - 8) + "checksum")),
      InvalidInput);
  CHECK_THROWS_AS(read_packed_file(world.write("short.gz", kPacked.substr(0, kPacked.size() - 9))),
                  InvalidInput);
  CHECK_THROWS_AS(read_packed_file(world.path("none.gz")), InvalidInput);
  CHECK_THROWS_AS(read_packed_file(world.path()), InvalidInput);
}
