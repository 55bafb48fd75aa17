#include "server/api/endpoint.h"

#include <catch2/catch.hpp>

#include "engine/catalog/json.h"
#include "tests/server/veenmeer.h"

namespace socialmap::api {
namespace {

/// The test's map lives as long as the program.
std::shared_ptr<SocialMap const> current() {
  return {&veenmeer(), [](SocialMap const*) {}};
}

http::Handler handler_of(std::string const& pattern) {
  for (auto const& route : api_routes(current)) {
    if (route.method == "GET" && route.pattern == "/api/v1" + pattern) return route.handler;
  }
  return {};
}

Node answer_of(std::string const& pattern, std::string const& id = {}) {
  http::Request request;
  if (!id.empty()) request.path_values["id"] = id;
  return read_json(handler_of(pattern)(request).body);
}

}  // namespace

TEST_CASE("a call without parameters refuses each one that is given") {
  http::Request request;
  request.query = {{"q", "x"}, {"a/b", "y"}};
  try {
    handler_of("/vocabulary")(request);
    FAIL("was answered");
  } catch (InvalidInput const& wrong) {
    REQUIRE(wrong.errors().size() == 2);
    CHECK(wrong.errors()[0].where == "/q");
    CHECK(wrong.errors()[1].where == "/a~1b");
  }
}

TEST_CASE("a provider comes with all its offers that are shown and no other") {
  std::size_t offers = 0;
  for (auto const& provider : veenmeer().catalogue().providers) {
    auto const answer = answer_of("/providers/{id}", provider.id);
    for (auto const& offer : *answer.find("activities")->list()) {
      ++offers;
      CHECK(*offer.find("provider")->find("id")->text() == provider.id);
    }
  }
  CHECK(offers == veenmeer().shown_count());
}

TEST_CASE("a neighbourhood counts the shown offers that take place in it") {
  for (auto const& neighbourhood : veenmeer().catalogue().neighbourhoods) {
    std::size_t inside = 0;
    for (std::uint32_t i = 0; i < veenmeer().columns().size; ++i) {
      auto const place = veenmeer().columns().neighbourhood[i];
      bool const here =
          place != kNoNeighbourhood && veenmeer().catalogue().neighbourhoods[place].id == neighbourhood.id;
      inside += here && veenmeer().is_shown({i});
    }
    INFO(neighbourhood.id);
    CHECK(*answer_of("/neighbourhoods/{id}", neighbourhood.id).find("offers")->number() ==
          static_cast<double>(inside));
  }
}

}  // namespace socialmap::api
