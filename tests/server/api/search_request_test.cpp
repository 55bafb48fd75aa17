#include "server/api/search_request.h"

#include <catch2/catch.hpp>

#include "tests/server/veenmeer.h"

namespace socialmap::api {
namespace {

std::vector<InputError> errors_of(http::Query const& query) {
  try {
    read_search_request(veenmeer(), query);
  } catch (InvalidInput const& wrong) {
    return wrong.errors();
  }
  return {};
}

std::vector<std::string> places_of(http::Query const& query) {
  std::vector<std::string> places;
  for (auto const& error : errors_of(query)) places.push_back(error.where);
  return places;
}

using Places = std::vector<std::string>;

}  // namespace

TEST_CASE("a sound query becomes a request") {
  auto const request = read_search_request(
      veenmeer(), {{"q", "koffie"}, {"near", "9912"}, {"kind", "walking-group"}, {"facets", "kind,day"}});
  CHECK(request.q == "koffie");
  CHECK(request.near == "9912");
  CHECK(request.kinds == std::vector<std::string>{"walking-group"});
  CHECK(request.facets == std::vector<Facet>{Facet::kind, Facet::day});
}

TEST_CASE("wrong values, unknown parameters, words and places are told together") {
  CHECK(places_of({{"sort", "x"},
                   {"nera", "9912"},
                   {"age", "oud"},
                   {"kind", "bungee"},
                   {"kind", "No such word!"},
                   {"domain", "x"},
                   {"need", "x"},
                   {"neighbourhood", "x"},
                   {"near", "nergens"}}) ==
        Places{"/sort", "/nera", "/age", "/neighbourhood", "/kind", "/kind", "/domain", "/need", "/near"});
}

TEST_CASE("a radius is not blamed for a place that is unknown") {
  CHECK(places_of({{"near", std::string(500, 'x')}, {"radius", "500"}}) == Places{"/near"});
  CHECK(places_of({{"radius", "500"}, {"sort", "distance"}}) == Places{"/radius", "/sort"});
}

TEST_CASE("an unknown word names the nearest known one") {
  CHECK(errors_of({{"need", "lonelyness"}}).at(0).suggestion == "loneliness");
  CHECK(errors_of({{"nera", "1"}}).at(0).suggestion == "near");
}

TEST_CASE("the name of an unknown parameter is escaped in the pointer") {
  CHECK(places_of({{"a/b~c", "1"}}) == Places{"/a~1b~0c"});
}

TEST_CASE("a parameter with one value is refused twice and absent when empty") {
  CHECK(places_of({{"age", "1"}, {"age", "2"}}) == Places{"/age"});
  CHECK(places_of({{"age", ""}, {"sort", ""}}).empty());
}

}  // namespace socialmap::api
