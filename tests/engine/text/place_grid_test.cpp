// The grid leaves out only offers that surely lie elsewhere.
#include <catch2/catch.hpp>

#include <random>

#include "engine/text/place_grid.h"

namespace socialmap::text_tests {
namespace {

bool has(Mask const& mask, std::size_t offer) { return (mask[offer / 64] >> (offer % 64) & 1) != 0; }

/// Offers at random points; each seventh has none.
Columns scattered(std::size_t size, std::mt19937& random) {
  std::uniform_real_distribution<double> lat(52.0, 53.0);
  std::uniform_real_distribution<double> lon(5.0, 7.0);
  Columns columns;
  columns.size = size;
  for (std::size_t i = 0; i < size; ++i) {
    columns.reach.push_back(i % 7 == 0 ? Reach::remote : Reach::at_point);
    columns.point.push_back({lat(random), lon(random)});
  }
  return columns;
}

TEST_CASE("every offer in a box is in the mask, and every one without a point") {
  std::mt19937 random(4);
  auto const columns = scattered(2000, random);
  PlaceGrid const grid(columns);
  std::uniform_real_distribution<double> south(51.9, 53.0);
  std::uniform_real_distribution<double> west(4.9, 7.0);
  std::size_t left_out = 0;
  for (int i = 0; i < 200; ++i) {
    auto const [lat, lon] = std::pair{south(random), west(random)};
    BoundingBox const box{lat, lon, lat + 0.1, lon + 0.2};
    auto const mask = grid.in_and_around(box);
    REQUIRE(mask);
    for (std::size_t offer = 0; offer < columns.size; ++offer) {
      bool const needed = columns.reach[offer] != Reach::at_point || box.contains(columns.point[offer]);
      if (needed) CHECK(has(*mask, offer));
      left_out += has(*mask, offer) ? 0 : 1;
    }
  }
  CHECK(left_out > 200 * columns.size / 2);
}

TEST_CASE("a box that holds a large part of all offers is not worth a mask") {
  std::mt19937 random(4);
  PlaceGrid const grid(scattered(2000, random));
  CHECK_FALSE(grid.in_and_around({51, 4, 54, 8}));
}

TEST_CASE("offers at one point, and no offers at all, make a grid too") {
  Columns columns;
  CHECK(PlaceGrid(columns).in_and_around({52, 5, 53, 6}));
  columns.size = 1;
  columns.reach.push_back(Reach::at_point);
  columns.point.push_back({52.5, 5.5});
  auto const around = PlaceGrid(columns).in_and_around({52, 5, 53, 6});
  CHECK((!around || has(*around, 0)));
}

TEST_CASE("offers that came later are near everything") {
  std::mt19937 random(5);
  PlaceGrid grid(scattered(2000, random));
  auto const before = grid;
  grid.follow(scattered(2100, random));
  BoundingBox const box{52.5, 6.0, 52.6, 6.1};
  auto const around = grid.in_and_around(box);
  REQUIRE(around);
  for (std::uint32_t i = 2000; i < 2100; ++i) CHECK(has(*around, i));
  CHECK(before.in_and_around(box)->size() == 2000 / 64 + 1);
}

}  // namespace
}  // namespace socialmap::text_tests
