#include <catch2/catch.hpp>

#include "engine/catalog/csv.h"
#include "engine/catalog/geojson.h"
#include "tests/engine/catalog/reads.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;

namespace {

using Cells = std::vector<std::string>;

/// What is noted about a geometry.
std::string area_faults(std::string_view json) {
  Reading reading("t.geojson");
  auto const node = read_json(json);
  auto const area = area_of(node, reading);
  return lines_of(reading.errors) +
         (area.has_value() == reading.errors.empty() ? "" : "area and errors disagree\n");
}

}  // namespace

TEST_CASE("rows of CSV are cells with the line they start on") {
  auto const rows = read_csv("a,b\n1,2\n\n3,\n", "t.csv");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].cells == Cells{"a", "b"});
  CHECK(rows[1].line == 2);
  CHECK(rows[2].cells == Cells{"3", ""});
  CHECK(rows[2].line == 4);
}

TEST_CASE("quotes keep commas, quotes, blanks and newlines in one cell") {
  auto const rows = read_csv("\"a,b\",\"zeg \"\"hoi\"\"\",\" x \"\n\"twee\nregels\",c\nlast,row", "t.csv");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].cells == Cells{"a,b", "zeg \"hoi\"", " x "});
  CHECK(rows[1].cells == Cells{"twee\nregels", "c"});
  CHECK(rows[2].cells == Cells{"last", "row"});
  CHECK(rows[2].line == 4);
}

TEST_CASE("a byte order mark, Windows line ends and another delimiter are read") {
  auto const rows = read_csv("\xEF\xBB\xBFnaam;prijs\r\nCaf\xc3\xa9;2,50\r\n", "t.csv", ';');
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].cells == Cells{"naam", "prijs"});
  CHECK(rows[1].cells == Cells{"Café", "2,50"});
  CHECK(read_csv("", "t.csv").empty());
  CHECK(read_csv("\xEF\xBB\xBF", "t.csv").empty());
}

TEST_CASE("CSV that cannot be read is refused with its line") {
  auto const fault = [](std::string_view text) {
    return lines_of(refusals([&] { read_csv(text, "t.csv"); }));
  };
  CHECK(has(fault("a,b\n1,2\n\"open,2\n3,4\n"), "t.csv:3:1: ends inside quotes"));
  CHECK(has(fault("a,b\n\"x\"y,2\n"), "t.csv:2:1: is no valid CSV"));
  CHECK(has(fault("a,caf\xe9\n"), "has bytes that are no UTF-8"));
}

TEST_CASE("a polygon is read with longitude first") {
  Reading reading;
  auto const area = area_of(
      read_json(R"({"type": "Polygon", "coordinates": [[[6,53],[6.1,53],[6.1,53.1],[6,53]]]})"), reading);
  REQUIRE(area.has_value());
  CHECK((area->at(0).outer[1] == Point{53, 6.1}));
  JsonWriter out;
  write_area(out, *area);
  CHECK((area_of(read_json(out.take()), reading) == area));
}

TEST_CASE("a geometry that is no area is refused in words") {
  CHECK(has(area_faults(R"({"type": "Point", "coordinates": [6, 53]})"),
            "must be a Polygon or MultiPolygon with coordinates, got \"Point\""));
  CHECK(has(area_faults(R"({"type": "Polygon"})"), "must be a Polygon or MultiPolygon"));
  CHECK(has(area_faults(R"({"type": "Polygon", "coordinates": 3})"), "must be a polygon: a list of rings"));
  CHECK(has(area_faults(R"({"type": "Polygon", "coordinates": [3]})"), "must be a ring"));
  CHECK(has(area_faults(R"({"type": "Polygon", "coordinates": [[["6", "53"]]]})"), "must be a position"));
  CHECK(has(area_faults(R"({"type": "MultiPolygon", "coordinates": []})"), "has no polygon"));
  CHECK(has(area_faults(R"({"type": "MultiPolygon", "coordinates": {}})"), "must be a list of polygons"));
  CHECK(has(area_faults(R"({"type": "Polygon", "coordinates": [[[6,53],[6.1,53],[6.1,53.1],[6,53.1]]]})"),
            "is not closed"));
  CHECK_FALSE(
      area_faults(R"({"type": "Polygon", "coordinates": [[[6,53],[6.1,53.1],[6.1,53],[6,53.1],[6,53]]]})")
          .empty());
  CHECK_FALSE(area_faults(R"({"type": "Polygon", "coordinates": [[[6,153],[6.1,153],[6.1,153.1],[6,153]]]})")
                  .empty());
  CHECK_FALSE(area_faults(R"({"type": "Polygon", "coordinates": [[]]})").empty());
}

TEST_CASE("what is no feature is noted and the others are read") {
  Reading reading("t.geojson");
  auto const node =
      read_json(R"({"type": "FeatureCollection", "features": [{"properties": {}, "geometry": {}},
    {"properties": {}}, 3, {"geometry": {}, "properties": null}]})");
  CHECK(features_of(node, reading).size() == 1);
  CHECK(reading.mistakes == 3);
  Reading other;
  CHECK(features_of(read_json(R"({"type": "Feature"})"), other).empty());
  CHECK(has(lines_of(other.errors), "must be a GeoJSON FeatureCollection"));
}
