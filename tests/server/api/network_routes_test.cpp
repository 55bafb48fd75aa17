// Introductions and next steps over the example municipality, as the API answers them.

#include <catch2/catch.hpp>

#include "engine/catalog/json.h"
#include "server/api/endpoint.h"
#include "tests/server/veenmeer.h"

namespace socialmap::api {
namespace {

/// The test's map lives as long as the program.
http::Response answer_at(std::string const& pattern, http::Request const& request) {
  auto const current = [] { return std::shared_ptr<SocialMap const>{&veenmeer(), [](SocialMap const*) {}}; };
  for (auto const& route : api_routes(current)) {
    if (route.pattern == "/api/v1" + pattern) return route.handler(request);
  }
  throw std::logic_error("there is no such route");
}

http::Response route_answer(http::Query query) {
  http::Request request;
  request.query = std::move(query);
  return answer_at("/network/routes", request);
}

http::Response of_activity(std::string const& pattern, std::string const& id, http::Query query = {}) {
  http::Request request;
  request.path_values.emplace("id", id);
  request.query = std::move(query);
  return answer_at(pattern, request);
}

std::vector<InputError> route_faults(http::Query query) {
  try {
    route_answer(std::move(query));
  } catch (InvalidInput const& wrong) {
    return wrong.errors();
  }
  return {};
}

std::string text_in(Node const& node, char const* name) { return *node.find(name)->text(); }

}  // namespace

TEST_CASE("a route is told step by step with names, kinds and a sentence") {
  auto const body =
      read_json(route_answer({{"from", "huisartsen-oost"}, {"to", "koffie-inloop-oosterveld"}}).body);
  auto const& steps = *body.find("steps")->list();
  REQUIRE(steps.size() == 2);
  CHECK(text_in(steps[0], "from") == "huisartsen-oost");
  CHECK(text_in(steps[0], "to") == "welzijnscoach-oost");
  CHECK(text_in(steps[0], "kind") == "refers-to");
  CHECK(text_in(steps[0], "toName") == "Welzijnscoach Oost");
  CHECK(text_in(steps[1], "kind") == "guides");
  CHECK(*body.find("cost")->number() == 4);
  CHECK(text_in(body, "because") == text_in(steps[0], "because") + "; " + text_in(steps[1], "because"));
}

TEST_CASE("where nobody introduces the answer is empty and says so") {
  auto const body =
      read_json(route_answer({{"from", "koffie-inloop-oosterveld"}, {"to", "huisartsen-oost"}}).body);
  CHECK(body.find("steps")->list()->empty());
  CHECK_FALSE(body.find("cost"));
  CHECK(text_in(body, "because").starts_with("Er is geen route bekend van "));
}

TEST_CASE("unknown ends are told together, with the nearest id") {
  auto const faults = route_faults({{"from", "huisartsen-ost"}, {"to", "zzzz"}});
  REQUIRE(faults.size() == 2);
  CHECK(faults[0].where == "/from");
  CHECK(faults[0].suggestion == "huisartsen-oost");
  CHECK(faults[1].where == "/to");
  CHECK(route_faults({{"from", "huisartsen-oost"}}).front().what.starts_with("lacks the required field"));
}

TEST_CASE("an offer names its guide and its next steps") {
  auto const body = read_json(of_activity("/activities/{id}", "wandelen-nieuwland").body);
  CHECK(text_in(*body.find("guide"), "id") == "buurtsportcoach-oost");
  CHECK(text_in(*body.find("guide"), "name") == "Buurtsportcoach Oost");
  auto const fed = read_json(of_activity("/activities/{id}", "koffie-inloop-oosterveld").body);
  CHECK_FALSE(fed.find("nextSteps")->list()->empty());
}

TEST_CASE("next steps are asked for by reason, and of an offer that is there") {
  auto const steps = read_json(of_activity("/activities/{id}/next-steps", "koffie-inloop-oosterveld").body);
  REQUIRE_FALSE(steps.find("items")->list()->empty());
  CHECK(text_in(steps.find("items")->list()->front(), "relation") == "next-step");
  auto const stopped = read_json(
      of_activity("/activities/{id}/next-steps", "wandelen-nieuwland", {{"reason", "stopped"}}).body);
  REQUIRE_FALSE(stopped.find("items")->list()->empty());
  CHECK(text_in(stopped.find("items")->list()->front(), "relation") == "alternative");
  CHECK(of_activity("/activities/{id}/next-steps", "niets").status == 404);
  CHECK_THROWS_AS(of_activity("/activities/{id}/next-steps", "wandelen-nieuwland", {{"reason", "moe"}}),
                  InvalidInput);
}

}  // namespace socialmap::api
