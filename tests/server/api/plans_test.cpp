#include <tuple>

#include <catch2/catch.hpp>

#include "engine/catalog/json.h"
#include "server/api/endpoint.h"
#include "server/api/sound_requests.h"
#include "tests/server/veenmeer.h"

namespace socialmap::api {
namespace {

http::Response asked(std::string const& path, std::string const& body) {
  auto const current = [] { return std::shared_ptr<SocialMap const>(&veenmeer(), [](SocialMap const*) {}); };
  http::Request request;
  request.method = "POST";
  request.body = body;
  for (auto const& route : api_routes(current)) {
    if (route.pattern == "/api/v1" + path) return route.handler(request);
  }
  return {};
}

std::vector<InputError> errors_of(std::string const& path, std::string const& body) {
  try {
    asked(path, body);
  } catch (InvalidInput const& wrong) {
    return wrong.errors();
  }
  return {};
}

std::vector<std::string> places(std::vector<InputError> const& errors) {
  std::vector<std::string> found;
  for (auto const& error : errors) found.push_back(error.where);
  return found;
}

using Where = std::vector<std::string>;

TEST_CASE("plans tell what they were made of, as a match does") {
  auto const profile = std::string(R"({"needs": [{"id": "loneliness", "weight": 3}]})");
  auto const plans = read_json(asked("/plans", R"({"profile": )" + profile + "}").body);
  auto const match = read_json(asked("/matches", profile).body);
  REQUIRE(plans.find("versions"));
  CHECK(*plans.find("versions") == *match.find("versions"));
}

TEST_CASE("codes of ICPC are refused with the same reason everywhere") {
  auto const match = errors_of("/matches", R"({"icpc": ["Z15"]})");
  REQUIRE(match.size() == 1);
  auto const explanation =
      errors_of("/explanations", R"({"profile": {"icpc": ["Z15"]}, "activity": "wandelen-nieuwland"})");
  REQUIRE(explanation.size() == 1);
  CHECK(explanation.front().where == "/profile/icpc");
  CHECK(explanation.front().what == match.front().what);
}

TEST_CASE("an error tells no contact data again, wherever it was typed") {
  auto const* const body = R"({"interests": ["piet@voorbeeld.nl"], "0123456789": 1, "gender": "q"})";
  auto const errors = errors_of("/matches", body);
  REQUIRE(errors.size() == 3);
  for (auto const& error : errors) {
    CAPTURE(error.where);
    for (auto const* typed : {"piet", "0123456789"}) {
      CHECK(error.where.find(typed) == std::string::npos);
      CHECK(error.got.find(typed) == std::string::npos);
      CHECK(error.suggestion.find(typed) == std::string::npos);
    }
  }
  bool const others_are_told =
      std::any_of(errors.begin(), errors.end(), [](InputError const& error) { return error.got == "q"; });
  CHECK(others_are_told);
}

}  // namespace

TEST_CASE("plans come with what each offer adds, which needs it serves, and a meeting of the week") {
  auto const answer = read_json(
      asked("/plans",
            R"({"profile": {"needs": [{"id": "loneliness", "weight": 3}, {"id": "debt", "weight": 2}],
                          "interests": ["walking-group"], "home": {"postcode": "9912AB"}}, "maxActivities": 2})")
          .body);
  CHECK(*answer.find("mode")->text() == "support-first");
  auto const& plans = *answer.find("plans")->list();
  REQUIRE(plans.size() == 3);
  for (auto const& plan : plans) {
    CHECK(plan.find("activities")->list()->size() <= 2);
    CHECK(plan.find("support")->list()->size() >= 1);
    CHECK(plan.find("covers")->list()->size() == 2);
    CHECK(plan.find("open")->list()->empty());
    CHECK(plan.find("perMonth")->find("unknown")->number());
    for (auto const& activity : *plan.find("activities")->list()) {
      CHECK_FALSE(activity.find("adds")->text()->empty());
      CHECK(activity.find("activity")->find("title"));
      if (auto const* slot = activity.find("slot")) CHECK(slot->find("day")->text());
    }
  }
}

TEST_CASE("who names nothing gets no plans") {
  CHECK(read_json(asked("/plans", R"({"profile": {"age": 50}})").body).find("plans")->list()->empty());
}

TEST_CASE("everything wrong with a question for plans is told at its place") {
  CHECK(places(errors_of("/plans", R"({"profile": {"age": 300, "home": {"postcode": "1234AB"},
                                       "needs": [{"id": "dept"}]}, "maxActivities": 4, "limit": 2})")) ==
        Where{"/profile/age", "/maxActivities", "/limit", "/profile/home", "/profile/needs/0/id"});
  CHECK(places(errors_of("/plans", R"({"profile": {}, "maxActivities": 0})")) == Where{"/maxActivities"});
  CHECK(places(errors_of("/plans", R"({"profile": {}, "maxActivities": 2.5})")) == Where{"/maxActivities"});
  CHECK(places(errors_of("/plans", R"({"maxActivities": 2})")) == Where{""});
  CHECK(places(errors_of("/plans", R"({"profile": []})")) == Where{"/profile"});
  CHECK(errors_of("/plans", R"({"profile": {}})").empty());
}

TEST_CASE("codes of ICPC are refused without a coach's key, whatever they are, and not repeated") {
  for (auto const* codes : {"[\"Z15\"]", "[]", "null", "\"P76kanarie\"", "{\"a\": 1}"}) {
    for (auto const& [path, before, after, where] :
         {std::tuple{"/matches", "{\"icpc\": ", "}", "/icpc"},
          std::tuple{"/plans", "{\"profile\": {\"icpc\": ", "}}", "/profile/icpc"}}) {
      auto const errors = errors_of(path, std::string(before) + codes + after);
      INFO(path << " " << codes);
      REQUIRE_FALSE(errors.empty());
      CHECK(errors.back().what.starts_with("needs the key of a coach"));
      for (auto const& error : errors) {
        CHECK(error.where == where);
        CHECK(error.got.empty());
        CHECK(error.what.find("kanarie") == std::string::npos);
      }
    }
  }
  CHECK(places(errors_of("/matches", R"({"icpc": ["Z15"], "age": 300})")) == Where{"/age", "/icpc"});
}

}  // namespace socialmap::api
