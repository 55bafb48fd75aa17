// Areas drawn in degrees near 53 north: a square of 0.02 by 0.02 degrees is about 2.2 by 1.3 km.
#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>

#include "engine/geo/area.h"

namespace socialmap {
namespace {

/// Counter-clockwise from the south-west corner, as GeoJSON has it.
Ring box(double south, double west, double north, double east) {
  return {{south, west}, {south, east}, {north, east}, {north, west}, {south, west}};
}

TEST_CASE("the middle of a square is its centre whichever way round it is drawn") {
  auto ring = box(53.00, 6.00, 53.02, 6.02);
  auto const middle = middle_of({{ring, {}}});
  CHECK(middle.lat == Approx(53.01));
  CHECK(middle.lon == Approx(6.01));
  std::reverse(ring.begin(), ring.end());
  CHECK(middle_of({{ring, {}}}).lat == Approx(53.01));
}

TEST_CASE("the middle of several polygons is that of the largest") {
  auto const middle = middle_of({{box(53.00, 6.00, 53.01, 6.01), {}}, {box(54.00, 7.00, 54.10, 7.10), {}}});
  CHECK(middle.lat == Approx(54.05));
  CHECK(middle.lon == Approx(7.05));
}

TEST_CASE("the middle of a horseshoe lies on its surface and not between its legs") {
  Ring const horseshoe{{0, 0}, {0, 10}, {10, 10}, {10, 8}, {2, 8}, {2, 2}, {10, 2}, {10, 0}, {0, 0}};
  auto const middle = middle_of({{horseshoe, {}}});
  bool const in_base = middle.lat > 0 && middle.lat < 2 && middle.lon > 0 && middle.lon < 10;
  bool const in_west = middle.lat > 0 && middle.lat < 10 && middle.lon > 0 && middle.lon < 2;
  bool const in_east = middle.lat > 0 && middle.lat < 10 && middle.lon > 8 && middle.lon < 10;
  CHECK((in_base || in_west || in_east));
}

TEST_CASE("the middle of a ring road lies beside the hole") {
  auto const middle = middle_of({{box(0, 0, 10, 10), {box(2, 2, 8, 8)}}});
  CHECK((middle.lat < 2 || middle.lat > 8 || middle.lon < 2 || middle.lon > 8));
  CHECK((middle.lat > 0 && middle.lat < 10 && middle.lon > 0 && middle.lon < 10));
}

TEST_CASE("the middle of a polygon without surface is a point of it") {
  CHECK(middle_of({{Ring{{53, 6}, {53, 6}, {53, 6}, {53, 6}}, {}}}) == Point{53, 6});
  CHECK(middle_of({Polygon{}}) == Point{});
}

TEST_CASE("valid areas have no faults whichever way round their rings are drawn") {
  auto hole = box(53.005, 6.005, 53.010, 6.010);
  Area area{{box(53.00, 6.00, 53.02, 6.02), {hole}}, {box(53.03, 6.00, 53.04, 6.02), {}}};
  CHECK(faults(area).empty());
  std::reverse(area[0].outer.begin(), area[0].outer.end());
  CHECK(faults(area).empty());
  area[0].outer.insert(area[0].outer.begin(), area[0].outer.front());
  CHECK(faults(area).empty());
}

std::string only_fault(Area const& area) {
  auto const found = faults(area);
  return found.size() == 1 ? found[0] : std::to_string(found.size()) + " faults";
}

TEST_CASE("an area without polygons and a ring with too few points are told") {
  CHECK(only_fault({}) == "must have at least one polygon");
  CHECK(only_fault({Polygon{}}) ==
        "polygon 1: must have at least 4 points, the last one equal to the first, seen 0");
  CHECK(only_fault({{Ring{{53, 6}, {53, 7}, {53, 6}}, {}}}) ==
        "polygon 1: must have at least 4 points, the last one equal to the first, seen 3");
}

TEST_CASE("a ring that is not closed is told with its ends") {
  auto ring = box(53.00, 6.00, 53.02, 6.02);
  ring.pop_back();
  CHECK(only_fault({{ring, {}}}) ==
        "polygon 1: is not closed: begins at lat 53, lon 6 and ends at lat 53.02, lon 6");
}

TEST_CASE("coordinates outside the earth are told with what was seen") {
  CHECK(only_fault({{box(53, 6, 95.5, 7), {}}}) ==
        "polygon 1: lat must be -90 to 90 and lon -180 to 180, seen lat 95.5, lon 7");
  auto const nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(only_fault({{box(53, 6, 54, nan), {}}}).find("seen lat 53, lon nan") != std::string::npos);
}

TEST_CASE("a bow tie and a spike and a flat ring are told") {
  CHECK(only_fault({{Ring{{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}}, {}}}) ==
        "polygon 1: has lines that cross each other");
  CHECK(only_fault({{Ring{{0, 0}, {0, 10}, {10, 10}, {20, 10}, {10, 10}, {10, 0}, {0, 0}}, {}}})
            .find("spike") != std::string::npos);
  CHECK(only_fault({{Ring{{0, 0}, {0, 10}, {0, 20}, {0, 0}}, {}}}) != "0 faults");
}

TEST_CASE("a hole is told by its number when it is outside or nested or not closed") {
  auto const outer = box(0, 0, 10, 10);
  CHECK(only_fault({{outer, {box(1, 1, 2, 2), box(20, 20, 21, 21)}}}) ==
        "polygon 1: has a hole that is not inside its outer ring");
  CHECK(only_fault({{outer, {box(1, 1, 9, 9), box(2, 2, 3, 3)}}}) == "polygon 1: has a hole inside a hole");
  CHECK(only_fault({{outer, {box(1, 1, 2, 2), Ring{{3, 3}, {3, 4}}}}})
            .starts_with("polygon 1, hole 2: must have at least 4"));
}

TEST_CASE("polygons of one area that overlap are told and every polygon has its own complaint") {
  CHECK(only_fault({{box(0, 0, 10, 10), {}}, {box(5, 5, 15, 15), {}}}) ==
        "polygons of one area must not overlap or share a line");
  auto const found =
      faults({Polygon{}, {box(0, 0, 10, 10), {}}, {Ring{{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}}, {}}});
  REQUIRE(found.size() == 2);
  CHECK(found[0].starts_with("polygon 1: "));
  CHECK(found[1].starts_with("polygon 3: "));
}

}  // namespace
}  // namespace socialmap
