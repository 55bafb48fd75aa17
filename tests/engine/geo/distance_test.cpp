// Distances against figures from elsewhere, and the formula of travel in API.md.
#include <catch2/catch.hpp>

#include <cmath>

#include "engine/geo/point.h"
#include "engine/geo/travel.h"

namespace socialmap {
namespace {

TEST_CASE("Nashville to Los Angeles is the 2886.44 km that Rosetta Code gives for a radius of 6371 km") {
  CHECK(metres_between({36.12, -86.67}, {33.94, -118.40}) == Approx(2'886'444.4).epsilon(0.00001));
}

TEST_CASE("Westertoren to Martinitoren is what the national grid says within half a percent") {
  // Kadaster's RD coordinates of the towers, in metres, beside their WGS84 degrees.
  double const on_the_grid = std::hypot(233'883.131 - 120'700.723, 582'065.167 - 487'525.502);
  CHECK(metres_between({52.37453, 4.88352}, {53.21938, 6.56820}) == Approx(on_the_grid).epsilon(0.005));
}

TEST_CASE("a quarter of the equator and the same place and both ways") {
  CHECK(metres_between({0, 0}, {0, 90}) == Approx(10'007'557));
  CHECK(metres_between({53.1, 6.2}, {53.1, 6.2}) == 0);
  CHECK(metres_between({53.1, 6.2}, {52.1, 5.2}) == metres_between({52.1, 5.2}, {53.1, 6.2}));
  CHECK(metres_between({0, 0}, {0, 180}) == Approx(20'015'115));
}

TEST_CASE("a distance over the sphere's chord is the same to a millimetre in a country, a metre on earth") {
  for (double lat = 50.5; lat < 54; lat += 0.31) {
    for (double lon = 3.4; lon < 7.4; lon += 0.37) {
      Point const one{52.0907, 5.1214}, other{lat, lon}, far{-lat, lon + 120};
      auto const apart = metres_apart(on_sphere(one), on_sphere(other));
      CHECK(apart == Approx(metres_between(one, other)).margin(0.001).epsilon(0));
      CHECK(metres_apart(on_sphere(one), on_sphere(far)) ==
            Approx(metres_between(one, far)).margin(1).epsilon(0));
    }
  }
  CHECK(metres_apart(on_sphere({52, 5}), on_sphere({52, 5})) == 0);
}

TEST_CASE("minutes are metres times 1.3 divided by the speed plus what the mode adds") {
  // 1500 m are 1950 m to go: 26 minutes at 4.5 km/h, 7.8 at 15, 3.9 at 30.
  CHECK(travel_minutes(1500, TravelMode::walk) == 26);
  CHECK(travel_minutes(1500, TravelMode::bike) == 8);
  CHECK(travel_minutes(1500, TravelMode::public_transport) == 18);
  CHECK(travel_minutes(1500, TravelMode::car) == 9);
}

TEST_CASE("640 metres on foot are 11.09 minutes and are told as 11") {
  // 640 × 1.3 ÷ 75 metres a minute; rounded up, so that no journey is promised shorter than it is.
  CHECK(travel_minutes(640, TravelMode::walk) == 11);
}

TEST_CASE("limited walking takes twice as long on foot and changes nothing else") {
  CHECK(travel_minutes(1500, TravelMode::walk, Mobility::limited_walking) == 52);
  CHECK(travel_minutes(1500, TravelMode::bike, Mobility::limited_walking) == 8);
  CHECK(travel_minutes(1500, TravelMode::walk, Mobility::wheelchair) == 26);
}

TEST_CASE("nothing to go takes no time by any mode") {
  CHECK(travel_minutes(0, TravelMode::public_transport) == 0);
  CHECK(travel_minutes(0, TravelMode::car) == 0);
}

}  // namespace
}  // namespace socialmap
