#include "engine/catalog/places.h"

#include <catch2/catch.hpp>
#include <cmath>

using namespace socialmap;

namespace {

//        6.20          6.22           6.24
//   53.12 +-------------+--------------+
//         | Sûnbuorren  | Lage Terp    |      9911 and 9911AB lie in the west, 9912 in the east by its point,
//   53.10 +-------------+--------------+      9913 lies in the east but belongs to the west by its name

Neighbourhood square(std::string id, std::string name, double west) {
  Neighbourhood place;
  place.id = std::move(id);
  place.name = std::move(name);
  place.area = {
      {{{53.10, west}, {53.10, west + 0.02}, {53.12, west + 0.02}, {53.12, west}, {53.10, west}}, {}}};
  return place;
}

Catalogue two_squares() {
  Catalogue catalogue;
  catalogue.municipality.id = "terp";
  catalogue.municipality.name = "Terpgemeente";
  catalogue.municipality.centre = Point{53.11, 6.22};
  catalogue.neighbourhoods = {square("sunbuorren", "Sûnbuorren", 6.20),
                              square("lage-terp", "Lage Terp", 6.22)};
  catalogue.postcodes = {{"9911", {53.11, 6.205}, ""},
                         {"9911AB", {53.115, 6.215}, ""},
                         {"9912", {53.11, 6.235}, ""},
                         {"9913", {53.11, 6.23}, "sunbuorren"}};
  return catalogue;
}

std::string neighbourhood_of(Catalogue const& catalogue, std::optional<Place> const& place) {
  if (!place) return "no place";
  return place->neighbourhood ? catalogue.neighbourhoods[place->neighbourhood->value].id : "none";
}

}  // namespace

TEST_CASE("a postcode is a point with the neighbourhood under it, unless its list names one") {
  auto const catalogue = two_squares();
  Places const places(catalogue);
  CHECK(neighbourhood_of(catalogue, places.find("9911")) == "sunbuorren");
  CHECK(neighbourhood_of(catalogue, places.find("9912")) == "lage-terp");
  CHECK(neighbourhood_of(catalogue, places.find("9913")) == "sunbuorren");
}

TEST_CASE("a PC6 is exact and falls back to its PC4") {
  auto const catalogue = two_squares();
  Places const places(catalogue);
  auto const exact = places.find("9911 ab");
  REQUIRE(exact.has_value());
  CHECK((exact->point == Point{53.115, 6.215}));
  CHECK_FALSE(exact->approximate);
  CHECK(exact->name == "9911 AB");
  auto const near = places.find("9911 ZZ");
  REQUIRE(near.has_value());
  CHECK((near->point == Point{53.11, 6.205}));
  CHECK(near->approximate);
  CHECK(near->id == "9911ZZ");
  CHECK(places.find("9911").value().approximate);
  CHECK_FALSE(places.find("9999").has_value());
  CHECK_FALSE(places.find("9999 AB").has_value());
}

TEST_CASE("a neighbourhood is found by its id and by its name, accents and case ignored") {
  auto const catalogue = two_squares();
  Places const places(catalogue);
  for (auto const* text : {"sunbuorren", "Sûnbuorren", "SÛNBUORREN", "Sunbuorren"}) {
    INFO(text);
    CHECK(neighbourhood_of(catalogue, places.find(text)) == "sunbuorren");
  }
  CHECK(neighbourhood_of(catalogue, places.find("lage terp")) == "lage-terp");
  CHECK(places.find("lage terp").value().type == PlaceType::neighbourhood);
}

TEST_CASE("a point lies in its neighbourhood, or in the nearest within 500 metres") {
  auto const catalogue = two_squares();
  Places const places(catalogue);
  CHECK(neighbourhood_of(catalogue, places.find("53.11,6.23")) == "lage-terp");
  CHECK(neighbourhood_of(catalogue, places.find("53.11, 6.21")) == "sunbuorren");
  CHECK(neighbourhood_of(catalogue, places.at({53.11, 6.245})) == "lage-terp");
  CHECK(neighbourhood_of(catalogue, places.at({53.11, 6.30})) == "none");
}

TEST_CASE("nonsense is no place") {
  auto const catalogue = two_squares();
  Places const places(catalogue);
  for (auto const* text : {"", " ", ",", "53.1,", ",6.2", "91,6", "53,181", "nan,nan", "inf,6", "53.1,6.2,1",
                           "0911", "terp", "53.1;6.2", "\xff\xfe", "1e999,6"}) {
    INFO(text);
    CHECK_FALSE(places.find(text).has_value());
  }
}

TEST_CASE("places are searched by how they begin") {
  auto const catalogue = two_squares();
  Places const places(catalogue);
  auto const ids = [&](std::string_view text, std::size_t most = 10) {
    std::vector<std::string> found;
    for (auto const& place : places.search(text, most)) found.push_back(place.id);
    return found;
  };
  using Ids = std::vector<std::string>;
  CHECK(ids("sun") == Ids{"sunbuorren"});
  CHECK(ids("terp") == Ids{"lage-terp", "terp"});
  CHECK(ids("991") == Ids{"9911", "9911AB", "9912", "9913"});
  CHECK(ids("9911") == Ids{"9911", "9911AB"});
  CHECK(ids("991", 2) == Ids{"9911", "9911AB"});
  CHECK(ids("").empty());
  CHECK(ids("erp").empty());
  CHECK(ids("terp", 0).empty());
}

TEST_CASE("without neighbourhoods and postcodes nothing is found but points") {
  Catalogue const nothing;
  Places const places(nothing);
  CHECK_FALSE(places.find("9911").has_value());
  CHECK(places.find("53.1,6.2").has_value());
  CHECK(places.search("9", 5).empty());
}
