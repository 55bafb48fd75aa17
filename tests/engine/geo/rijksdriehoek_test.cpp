#include "engine/geo/rijksdriehoek.h"

#include <catch2/catch.hpp>

using namespace socialmap;

TEST_CASE("RD becomes degrees within a quarter of a metre, all over the country") {
  // The self-validation points of RDNAPTRANS 2018 (NSGI), and the centre of the projection.
  struct Known {
    double x = 0, y = 0;
    Point degrees;
  };
  Rijksdriehoek const rd;
  for (auto const& known : {Known{155'000, 463'000, {52.155172897, 5.387203657}},
                            Known{117'380.1200, 575'040.3400, {53.160753042, 4.824761912}},
                            Known{247'380.5600, 604'580.7800, {53.419482050, 6.776726674}},
                            Known{16'460.9100, 377'380.2300, {51.368607152, 3.397588595}},
                            Known{182'260.4500, 311'480.6700, {50.792584916, 5.773795548}}}) {
    auto const point = rd.at(known.x, known.y);
    REQUIRE(point);
    CAPTURE(known.x, known.y, point->lat, point->lon);
    CHECK(metres_between(*point, known.degrees) < 0.25);
  }
}

TEST_CASE("RD has no place outside the Netherlands, and degrees are no RD") {
  Rijksdriehoek const rd;
  CHECK_FALSE(rd.at(400'000, 463'000));
  CHECK_FALSE(rd.at(463'000, 155'000));
  CHECK_FALSE(rd.at(5.387, 52.155));
  CHECK_FALSE(rd.at(0.0 / 0.0, 463'000));
}
