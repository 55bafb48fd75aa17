#include "server/api/profile_request.h"

#include <catch2/catch.hpp>

#include "tests/server/veenmeer.h"

namespace socialmap::api {
namespace {

std::vector<InputError> errors_of(std::string_view json, std::string const& file = {}) {
  try {
    read_profile(veenmeer(), json, file);
  } catch (InvalidInput const& wrong) {
    return wrong.errors();
  }
  return {};
}

std::vector<std::string> places_of(std::string_view json, std::string const& file = {}) {
  std::vector<std::string> places;
  for (auto const& error : errors_of(json, file)) places.push_back(error.where);
  return places;
}

using Places = std::vector<std::string>;
constexpr char kWrong[] =
    "{\"age\": 300,\n \"home\": {\"postcode\": \"1234AB\"},\n \"a/b\": 1, \"needs\": [{\"id\": \"dept\"}]}";

}  // namespace

TEST_CASE("a sound profile is read") {
  auto const profile = read_profile(veenmeer(), R"({"age": 74, "home": {"postcode": "9912AB"}})");
  CHECK(profile.age == 74);
}

TEST_CASE("wrong values, unknown fields, words and places of a profile are told together") {
  CHECK(places_of(kWrong) == Places{"/age", "/a~1b", "/home", "/needs/0/id"});
}

TEST_CASE("a mistake in a file names the file, the line and the column") {
  CHECK(places_of(kWrong, "p.json") ==
        Places{"p.json:1:9 age", "p.json:3:2 a/b", "p.json:2:10 home", "p.json:3:29 needs[0].id"});
  CHECK(places_of("{\"age\":\n}", "p.json") == Places{"p.json:2:1"});
}

TEST_CASE("what is wrong with the whole body has the pointer of the whole body") {
  auto const errors = errors_of("{\"age\":");
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].where.empty());
  CHECK(errors[0].what.find("(line 1, column 8)") != std::string::npos);
  CHECK(places_of("[]") == Places{""});
}

}  // namespace socialmap::api
