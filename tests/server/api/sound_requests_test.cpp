#include "server/api/sound_requests.h"

#include <catch2/catch.hpp>

#include "tests/server/veenmeer.h"

namespace socialmap::api {
namespace {

using Where = std::vector<std::string>;

template <typename Read>
std::vector<InputError> errors_of(Read const& read) {
  try {
    read();
  } catch (InvalidInput const& wrong) {
    return wrong.errors();
  }
  return {};
}

Where where(std::vector<InputError> const& errors) {
  Where places;
  for (auto const& error : errors) places.push_back(error.where);
  return places;
}

std::vector<InputError> search_errors(http::Query const& query) {
  return errors_of([&] { read_search_request(veenmeer(), query); });
}
Where search_places(http::Query const& query) { return where(search_errors(query)); }

std::vector<InputError> profile_errors(std::string_view json, std::string const& file = {}) {
  return errors_of([&] { read_profile(veenmeer(), json, ReferralCodes::read, file); });
}
Where profile_places(std::string_view json, std::string const& file = {}) {
  return where(profile_errors(json, file));
}

constexpr char kWrong[] =
    "{\"age\": 300,\n \"home\": {\"postcode\": \"1234AB\"},\n \"a/b\": 1, \"needs\": [{\"id\": \"dept\"}]}";

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
  CHECK(search_places({{"sort", "x"},
                       {"nera", "9912"},
                       {"age", "oud"},
                       {"kind", "bungee"},
                       {"kind", "No such word!"},
                       {"domain", "x"},
                       {"need", "x"},
                       {"neighbourhood", "x"},
                       {"near", "nergens"}}) ==
        Where{"/sort", "/nera", "/age", "/neighbourhood", "/kind", "/kind", "/domain", "/need", "/near"});
}

TEST_CASE("a radius is not blamed for a place that is unknown") {
  CHECK(search_places({{"near", std::string(500, 'x')}, {"radius", "500"}}) == Where{"/near"});
  CHECK(search_places({{"radius", "500"}, {"sort", "distance"}}) == Where{"/radius", "/sort"});
}

TEST_CASE("an unknown word names the nearest known one") {
  CHECK(search_errors({{"need", "lonelyness"}}).at(0).suggestion == "loneliness");
  CHECK(search_errors({{"nera", "1"}}).at(0).suggestion == "near");
}

TEST_CASE("the name of an unknown parameter is escaped in the pointer") {
  CHECK(search_places({{"a/b~c", "1"}}) == Where{"/a~1b~0c"});
}

TEST_CASE("a parameter with one value is refused twice and absent when empty") {
  CHECK(search_places({{"age", "1"}, {"age", "2"}}) == Where{"/age"});
  CHECK(search_places({{"age", ""}, {"sort", ""}}).empty());
}

TEST_CASE("a sound profile is read") {
  auto const profile =
      read_profile(veenmeer(), R"({"age": 74, "home": {"postcode": "9912AB"}})", ReferralCodes::read);
  CHECK(profile.age == 74);
}

TEST_CASE("codes of a referral are of the chapters P and Z, and a message never repeats them") {
  CHECK(profile_places(R"({"icpc": ["P03", "Z15.01"]})").empty());
  auto const errors = profile_errors(R"({"icpc": ["P03", "K86", "kanarie", 7, "p03"]})");
  CHECK(where(errors) == Where{"/icpc/1", "/icpc/2", "/icpc/3", "/icpc/4"});
  for (auto const& error : errors) {
    CHECK(error.got.empty());
    CHECK(error.what.find("kanarie") == std::string::npos);
  }
  auto const many = profile_errors(R"({"icpc": ")" + std::string(300, 'P') + R"("})");
  REQUIRE(many.size() == 1);
  CHECK(many[0].got.empty());
}

TEST_CASE("wrong values, unknown fields, words and places of a profile are told together") {
  CHECK(profile_places(kWrong) == Where{"/age", "/a~1b", "/home", "/needs/0/id"});
}

TEST_CASE("a mistake in a file names the file, the line and the column") {
  CHECK(profile_places(kWrong, "p.json") ==
        Where{"p.json:1:9 age", "p.json:3:2 a/b", "p.json:2:10 home", "p.json:3:29 needs[0].id"});
  CHECK(profile_places("{\"age\":\n}", "p.json") == Where{"p.json:2:1"});
}

TEST_CASE("what is wrong with the whole body has the pointer of the whole body") {
  auto const errors = profile_errors("{\"age\":");
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].where.empty());
  CHECK(errors[0].what.find("(line 1, column 8)") != std::string::npos);
  CHECK(profile_places("[]") == Where{""});
}

}  // namespace socialmap::api
