// Which area a point lies in. Two squares side by side, one with a hole; and as many as a country has.
#include <catch2/catch.hpp>

#include <cmath>
#include <ctime>
#include <limits>
#include <numbers>
#include <random>

#include "engine/geo/area_index.h"

namespace socialmap {
namespace {

using Found = std::optional<std::size_t>;

Ring box(double south, double west, double north, double east) {
  return {{south, west}, {south, east}, {north, east}, {north, west}, {south, west}};
}

/// 0: west, with a hole; 1: east of it, with an island further on; they share the border at 6.10.
AreaIndex two_areas() {
  return AreaIndex{{
      {{box(53.00, 6.00, 53.10, 6.10), {box(53.04, 6.04, 53.06, 6.06)}}},
      {{box(53.00, 6.10, 53.10, 6.20), {}}, {box(53.00, 6.30, 53.01, 6.31), {}}},
  }};
}

TEST_CASE("a point lies in the area that covers it and in no other") {
  auto const index = two_areas();
  CHECK(index.at({53.02, 6.02}) == Found{0});
  CHECK(index.at({53.02, 6.15}) == Found{1});
  CHECK(index.at({53.005, 6.305}) == Found{1});
  CHECK(index.at({53.05, 6.25}) == std::nullopt);
  CHECK(index.at({52.99, 6.02}) == std::nullopt);
}

TEST_CASE("a hole is outside and its border inside") {
  auto const index = two_areas();
  CHECK(index.at({53.05, 6.05}) == std::nullopt);
  CHECK(index.at({53.04, 6.05}) == Found{0});
}

TEST_CASE("a border counts and a shared one belongs to the first area") {
  auto const index = two_areas();
  CHECK(index.at({53.05, 6.10}) == Found{0});
  CHECK(index.at({53.00, 6.15}) == Found{1});
  CHECK(index.at({53.00, 6.00}) == Found{0});
}

TEST_CASE("an area that lies in the hole of another is found") {
  AreaIndex const index{{{{box(0, 0, 10, 10), {box(4, 4, 6, 6)}}}, {{box(4, 4, 6, 6), {}}}}};
  CHECK(index.at({5, 5}) == Found{1});
  CHECK(index.at({1, 1}) == Found{0});
}

TEST_CASE("the covering area is the nearest at any distance and also at none") {
  auto const index = two_areas();
  CHECK(index.nearest({53.02, 6.15}, 0) == Found{1});
  CHECK(index.nearest({53.02, 6.15}, -5) == Found{1});
}

TEST_CASE("outside all areas the nearest border counts up to the distance") {
  auto const index = two_areas();
  // 0.01 degree of longitude at 53.05 north is 1112 m × cos(53.05°) = 668 m.
  Point const east_of_both{53.05, 6.21};
  CHECK(index.nearest(east_of_both, 660) == std::nullopt);
  CHECK(index.nearest(east_of_both, 676) == Found{1});
  // 0.001 degree of latitude is 111.2 m everywhere.
  CHECK(index.nearest({52.999, 6.05}, 111) == std::nullopt);
  CHECK(index.nearest({52.999, 6.05}, 112) == Found{0});
  CHECK(index.nearest({52.999, 6.05}, std::numeric_limits<double>::infinity()) == Found{0});
}

TEST_CASE("a point in a hole is near the area around it") {
  CHECK(two_areas().nearest({53.05, 6.05}, 5000) == Found{0});
  CHECK(two_areas().nearest({53.05, 6.05}, 100) == std::nullopt);
}

TEST_CASE("longitude weighs less than latitude this far north") {
  // 0.010 degree east is 668 m, 0.008 degree north is 890 m.
  AreaIndex const index{{{{box(53.058, 6.00, 53.07, 6.01), {}}}, {{box(53.00, 6.015, 53.10, 6.03), {}}}}};
  CHECK(index.nearest({53.05, 6.005}, 5000) == Found{1});
}

TEST_CASE("a ring that is not closed is taken as closed and emptiness is nowhere") {
  auto open = box(53.00, 6.00, 53.10, 6.10);
  open.pop_back();
  AreaIndex const index{{{}, {Polygon{}}, {{open, {}}}}};
  CHECK(index.at({53.05, 6.01}) == Found{2});
  CHECK(index.nearest({53.05, 5.999}, 100) == Found{2});
  CHECK(AreaIndex{}.at({53, 6}) == std::nullopt);
  CHECK(AreaIndex{}.nearest({53, 6}, 1e9) == std::nullopt);
}

TEST_CASE("a point that is no number is nowhere") {
  auto const nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(two_areas().at({nan, 6.05}) == std::nullopt);
  CHECK(two_areas().nearest({53.05, nan}, 1e9) == std::nullopt);
  CHECK(two_areas().nearest({53.05, 7}, nan) == std::nullopt);
}

/// A round polygon with its corners a little uneven.
Ring blob(Point middle, double degrees, int corners) {
  Ring ring;
  for (int i = 0; i < corners; ++i) {
    double const turn = 2 * std::numbers::pi * i / corners;
    double const reach = degrees * (1 + 0.1 * std::sin(7 * turn));
    ring.push_back({middle.lat + reach * std::sin(turn), middle.lon + reach * std::cos(turn)});
  }
  ring.push_back(ring.front());
  return ring;
}

/// Crossings of a line to the east, the schoolbook way.
bool inside(Ring const& ring, Point p) {
  bool in = false;
  for (std::size_t i = 1; i < ring.size(); ++i) {
    auto const a = ring[i - 1], b = ring[i];
    if ((a.lat > p.lat) != (b.lat > p.lat) &&
        p.lon < a.lon + (p.lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon))
      in = !in;
  }
  return in;
}

/// Areas of 34 points, as many as official ones have on average.
std::vector<Area> country() {
  std::vector<Area> areas;
  for (int row = 0; row < 58; ++row) {
    for (int column = 0; column < 58; ++column) {
      areas.push_back({{blob({50.7 + row * 0.05, 3.3 + column * 0.068}, 0.03, 33), {}}});
    }
  }
  return areas;
}

TEST_CASE(
    "3364 areas and 4700 points of a country agree with a plain search and take well under two seconds") {
  auto const areas = country();
  auto const began = std::clock();  // the processor's time: other work on the machine does not count
  AreaIndex const index{areas};
  std::mt19937 engine{7};
  std::uniform_real_distribution<double> lat{50.6, 53.7}, lon{3.2, 7.3};
  std::vector<std::pair<Point, Found>> answers;
  for (int i = 0; i < 4700; ++i) {
    Point const point{lat(engine), lon(engine)};
    answers.emplace_back(point, index.at(point));
    index.nearest(point, 2000);
  }
  auto const took = double(std::clock() - began) / CLOCKS_PER_SEC;
  INFO("seconds: " << took);
  CHECK(took < 2);
  for (std::size_t i = 0; i < answers.size(); i += 10) {
    auto const& [point, found] = answers[i];
    Found expected;
    for (std::size_t area = 0; area < areas.size() && !expected; ++area) {
      if (inside(areas[area][0].outer, point)) expected = area;
    }
    CAPTURE(point.lat, point.lon);
    REQUIRE(found == expected);
  }
}

}  // namespace
}  // namespace socialmap
