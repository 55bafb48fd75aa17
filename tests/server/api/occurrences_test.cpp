// The dates of a schedule that is being written.
#include <catch2/catch.hpp>

#include "tests/server/town.h"

using namespace socialmap;
using test::Town;
using test::with_key;

namespace {

std::vector<std::string> starts(Town& town, std::string const& body) {
  auto const answer =
      town.answer("POST", "/api/v1/occurrences",
                  with_key(town.key(KeyRole::publisher), body, {{"Content-Type", "application/json"}}));
  std::vector<std::string> all;
  for (auto const& item : *items_at(answer, "items")) all.push_back(*text_at(item, "start"));
  return all;
}

int status(Town& town, std::string const& body) {
  return town
      .call("POST", "/api/v1/occurrences",
            with_key(town.key(KeyRole::publisher), body, {{"Content-Type", "application/json"}}))
      .status;
}

}  // namespace

TEST_CASE("a schedule is told as dates from today on, without those that are cancelled") {
  Town town;
  auto const dates = starts(town, R"({"schedule": [{"days": ["tue"], "from": "14:00", "everyWeeks": 2,
      "start": "2026-11-24", "end": "2027-01-05"}], "cancelled": [{"on": "2026-12-08"}]})");
  CHECK(dates == std::vector<std::string>{"2026-11-24T14:00:00+01:00", "2026-12-22T14:00:00+01:00",
                                          "2027-01-05T14:00:00+01:00"});
}

TEST_CASE("an open schedule gives at most sixty dates, and an appointment none") {
  Town town;
  CHECK(starts(town, R"({"schedule": [{"days": ["mon", "tue", "wed"], "from": "09:00"}]})").size() == 60);
  CHECK(starts(town, R"({"schedule": []})").empty());
}

TEST_CASE("dates are for who writes, and a schedule that is wrong is refused") {
  Town town;
  CHECK(status(town, R"({"schedule": [{"days": [], "from": "09:00"}]})") == 400);
  CHECK(status(town, "{}") == 400);
  CHECK(town.call("POST", "/api/v1/occurrences", {{{"Content-Type", "application/json"}}, "{}"}).status ==
        401);
}
