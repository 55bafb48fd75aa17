#include "engine/catalog/odd_dates.h"

#include <catch2/catch.hpp>

#include "tests/engine/catalog/reads.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;

namespace {

Date day(char const* text) { return parse_date(text).value(); }

/// What is said on 2026-11-23 of an offer with these fields, which begin in line 5, column 5.
std::string told_of(std::string const& fields) {
  test::FreshDirectory const here;
  here.write("providers/p.yaml", "id: p\nname: P\nactivities:\n  - id: x\n    " + fields + "\n");
  return lines_of(odd_dates(here.path(), day("2026-11-23")));
}

}  // namespace

TEST_CASE("a day of checking or counting in the future gets a warning at its place") {
  CHECK(has(told_of("verified: {on: 2027-10-01}"),
            "p.yaml:5:20 activities[0].verified.on: warning: 2027-10-01 lies after today, 2026-11-23"));
  CHECK(has(told_of("verified: {on: 2026-11-24}"), "2026-11-24 lies after today"));
  CHECK(has(told_of("capacity: {free: 2, asOf: 2062-11-01}"),
            "p.yaml:5:31 activities[0].capacity.asOf: warning: 2062-11-01 lies after today"));
  CHECK(told_of("verified: {on: 2026-11-23}").empty());
  CHECK(told_of("capacity: {asOf: 2026-11-23}").empty());
}

TEST_CASE("a next look more than three years after the last gets a warning") {
  CHECK(has(told_of("verified: {on: 2026-10-01, due: 2029-10-02}"),
            "p.yaml:5:37 activities[0].verified.due: warning: 2029-10-02 lies more than three years after"));
  CHECK(told_of("verified: {on: 2026-10-01, due: 2029-10-01}").empty());
  CHECK(told_of("verified: {due: 2099-10-01}").empty());
}

TEST_CASE("odd dates are found in every provider file and broken ones are passed over") {
  test::FreshDirectory const here;
  CHECK(odd_dates(here.path(), day("2026-11-23")).empty());
  here.write("providers/a.yaml", "activities: [\n");
  here.write("providers/b.yaml",
             "activities: [1, {verified: soon, capacity: [2]}, {verified: {on: 2030-01-01}}]\n");
  here.write("providers/c.json", R"({"activities": [{"verified": {"on": "2031-01-01"}}]})");
  auto const told = lines_of(odd_dates(here.path(), day("2026-11-23")));
  CHECK(has(told, "b.yaml:1:66 activities[2].verified.on: warning: 2030-01-01"));
  CHECK(has(told, "activities[0].verified.on: warning: 2031-01-01"));
  CHECK_FALSE(has(told, "a.yaml"));
}
