#include "server/operation.h"

#include <catch2/catch.hpp>

#include "tests/server/veenmeer.h"

namespace socialmap {
namespace {

std::string answer_of(std::string const& pattern) {
  auto const map = [] { return std::shared_ptr<SocialMap const>(&veenmeer(), [](SocialMap const*) {}); };
  for (auto const& route : operation_routes(map, [] { return std::string("requests 7\n"); })) {
    if (route.pattern == pattern) return route.handler({}).body;
  }
  return "no such route";
}

}  // namespace

TEST_CASE("ready says how many offers are shown") {
  auto const shown = std::to_string(veenmeer().shown_count());
  CHECK(answer_of("/health/ready") == "{\"status\":\"ready\",\"activities\":" + shown + "}");
}

TEST_CASE("the metrics are the server's and the map's") {
  auto const text = answer_of("/metrics");
  CHECK(text.starts_with("requests 7\n"));
  auto const shown = std::to_string(veenmeer().shown_count());
  CHECK(text.find("\nsocialmap_activities " + shown + "\n") != std::string::npos);
}

}  // namespace socialmap
