#include <catch2/catch.hpp>

#include "tests/engine/catalog/reads.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;

namespace {

/// What is noted about an activity that is fine but for these lines.
std::string activity_faults(std::string const& lines) {
  return faults_of(activity_record(), "id: a\ntitle: T\nkinds: [eettafel]\nsummary: S\n" + lines);
}

std::string provider_faults(std::string const& lines) {
  return faults_of(provider_record(), "id: p\nname: P\n" + lines);
}

}  // namespace

TEST_CASE("an activity needs its id, title, kinds and summary, and nothing else") {
  CHECK(activity_faults("").empty());
  auto const faults = faults_of(activity_record(), "{}");
  for (auto const* name : {"id", "title", "kinds", "summary"}) {
    CHECK(has(faults, std::string("t.yaml:1:1: lacks the required field \"") + name + "\""));
  }
}

TEST_CASE("a price says what it is for, and a pass does not make it dearer") {
  CHECK(has(activity_faults("price: {amount: 4.5}"), "t.yaml:5:8 price: has an amount but not per what"));
  CHECK(activity_faults("price: {amount: 0}").empty());
  CHECK(activity_faults("price: {amount: 4.5, per: visit, withPass: {pas: 1.5}}").empty());
  CHECK(has(activity_faults("price: {amount: 4.5, per: visit, withPass: {pas: 5}}"),
            "is dearer with a pass than without, got \"pas\""));
  CHECK(
      has(activity_faults("price: {amount: 4.505, per: visit}"), "price.amount: has more than two decimals"));
  CHECK(has(activity_faults("price: {amount: -1, per: visit}"), "must be an amount in euro from 0"));
}

TEST_CASE("an audience does not end before it begins") {
  CHECK(has(activity_faults("audience: {minAge: 65, maxAge: 18}"),
            "t.yaml:5:11 audience: maxAge lies below minAge"));
  CHECK(activity_faults("audience: {minAge: 65, maxAge: 65}").empty());
  CHECK(has(activity_faults("audience: {minAge: 121}"),
            "audience.minAge: must be a whole number from 0 to 120, got \"121\""));
  CHECK(has(activity_faults("audience: {minAge: 17.5}"), "must be a whole number"));
}

TEST_CASE("a group and its capacity hold together") {
  CHECK(has(activity_faults("group: {min: 6, max: 5}"), "group: max lies below min"));
  CHECK(has(activity_faults("capacity: {places: 5, free: 6}"), "capacity: has more places free than places"));
  CHECK(activity_faults("capacity: {places: 5, free: 5}").empty());
}

TEST_CASE("only a fixed start has starts, and a check is due after it was made") {
  CHECK(has(activity_faults("enrolment: {kind: open, starts: [2027-01-12]}"),
            "enrolment: has starts but its kind is open"));
  CHECK(activity_faults("enrolment: {kind: fixed-start, starts: [2027-01-12]}").empty());
  CHECK(has(activity_faults("verified: {on: 2026-10-01, due: 2026-09-30}"),
            "verified: is due before it was verified"));
  CHECK(has(activity_faults("verified: {on: 2026-02-30}"), "verified.on: must be a date that exists"));
}

TEST_CASE("a slot ends after it starts, unless it goes on overnight") {
  CHECK(has(activity_faults("schedule: [{days: [wed], from: \"19:30\", to: \"17:30\"}]"),
            "t.yaml:5:12 schedule[0]: ends before it starts; past midnight needs overnight: true, got "
            "\"19:30-17:30\""));
  CHECK(
      activity_faults("schedule: [{days: [wed], from: \"19:30\", to: \"01:30\", overnight: true}]").empty());
  CHECK(has(activity_faults("schedule: [{on: [2026-12-05], from: \"19:30\", to: \"19:30\"}]"),
            "ends before it starts"));
  CHECK(has(activity_faults("schedule: [{days: [wed], from: \"10:00\", start: 2026-12-05, end: 2026-12-04}]"),
            "its last day (end) lies before its first day (start)"));
}

TEST_CASE("every other week needs a start to count from") {
  CHECK(has(activity_faults("schedule: [{days: [wed], from: \"10:00\", everyWeeks: 2}]"),
            "schedule[0]: everyWeeks above 1 needs a start to count from"));
  CHECK(activity_faults("schedule: [{days: [wed], from: \"10:00\", everyWeeks: 2, start: 2026-09-02}]")
            .empty());
}

TEST_CASE("a month has a first to a fifth week, and a last") {
  CHECK(has(activity_faults("schedule: [{monthly: {days: [tue], weeks: [0]}, from: \"10:00\"}]"),
            "week must be 1 to 5"));
  CHECK(activity_faults("schedule: [{monthly: {days: [tue], weeks: [1, -1]}, from: \"10:00\"}]").empty());
}

TEST_CASE("each kind of slot refuses the fields of the others") {
  CHECK(has(activity_faults("schedule: [{on: [2026-12-05], from: \"10:00\", everyWeeks: 2}]"),
            "everyWeeks: is no known field"));
  CHECK(has(activity_faults("schedule: [{monthly: {days: [tue], weeks: [1]}, days: [tue], from: \"10:00\"}]"),
            "days: is no known field"));
  CHECK(has(activity_faults("schedule: [{days: [woe], from: \"10:00\"}]"), "must be one of mon, tue, wed"));
}

TEST_CASE("a location is a place of the provider, or a way to reach people") {
  std::string const with_hall =
      "locations: [{id: wijkhuis}]\nactivities:\n- {id: a, title: T, kinds: [k], summary: S, location: ";
  for (auto const* place : {"wijkhuis", "online", "phone", "at-home", "{area: [oost]}", "{atHome: [oost]}"}) {
    INFO(place);
    CHECK(provider_faults(with_hall + place + "}").empty());
  }
  CHECK(has(provider_faults(with_hall + "wijkhius}"),
            "activities[0].location: is no location of this provider, got \"wijkhius\"; did you mean "
            "\"wijkhuis\"?"));
  CHECK(has(provider_faults(with_hall + "{area: []}}"), "location.area: must have at least 1"));
  CHECK(has(provider_faults(with_hall + "{place: oost}}"), "location.place: is no known field"));
}

TEST_CASE("two locations of one provider have two ids") {
  CHECK(has(provider_faults("locations: [{id: zaal}, {id: zaal}]"),
            "locations[1]: has the id of another location of this provider, got \"zaal\""));
  CHECK(has(provider_faults("locations: [{id: zaal, lat: 53.1}]"),
            "locations[0]: has only one of lat and lon"));
  CHECK(has(provider_faults("locations: [{id: zaal, lat: 91, lon: 6}]"),
            "locations[0].lat: must be a number from -90 to 90"));
}

TEST_CASE("holidays and bounding boxes run the right way") {
  std::string const base = "id: m\nname: M\n";
  CHECK(has(faults_of(municipality_record(),
                      base + "holidays: [{name: Kerst, kind: school, from: 2027-01-03, to: 2026-12-19}]"),
            "holidays[0]: ends before it starts"));
  CHECK(has(faults_of(municipality_record(), base + "boundingBox: {south: 53, west: 3, north: 50, east: 7}"),
            "boundingBox: has its corners the wrong way round"));
}

TEST_CASE("a norm is one number or a row of numbers, with its source") {
  auto const record =
      record_of(municipality_record(),
                "id: m\nname: M\nnorms: {a: {value: 0.8, source: X}, b: {value: [50, 70], source: X}}");
  REQUIRE(record.has_value());
  CHECK(record->norms.at("a").value == std::vector<double>{0.8});
  CHECK(record->norms.at("b").value == std::vector<double>{50, 70});
  CHECK(has(faults_of(municipality_record(), "id: m\nname: M\nnorms: {a: {value: 0.8}}"),
            "norms.a: lacks the required field \"source\""));
}

TEST_CASE("all problems of a file are told at once, each with its place and what would be right") {
  auto const faults = provider_faults(
      "adres: x\nkind: sportsclub\nactivities:\n- id: Samen Eten\n  title: 12\n  kinds: []\n  sumary: S\n  "
      "vog: ja\n");
  CHECK(has(faults, "t.yaml:3:1 adres: is no known field; known here are id, name, kind"));
  CHECK(has(faults, "t.yaml:4:7 kind: must be one of"));
  CHECK(has(faults, "did you mean \"sports-club\"?"));
  CHECK(has(faults, "t.yaml:6:7 activities[0].id: must be an id of lower-case letters"));
  CHECK(
      has(faults, "t.yaml:7:10 activities[0].title: must be text, not a number; put double quotes round it"));
  CHECK(has(faults, "t.yaml:8:10 activities[0].kinds: must have 1 to 5 items, got \"0 items\""));
  CHECK(has(faults,
            "t.yaml:9:3 activities[0].sumary: is no known field, got \"sumary\"; did you mean \"summary\"?"));
  CHECK(has(faults,
            "t.yaml:10:8 activities[0].vog: must be true or false, without quotes, got \"ja\"; did you mean "
            "\"true\"?"));
  CHECK(has(faults, "activities[0]: lacks the required field \"summary\""));
}

TEST_CASE("a record that is no mapping is refused") {
  CHECK(has(faults_of(provider_record(), "[1, 2]"), "must be a mapping of names to values, not a list"));
  CHECK(has(faults_of(provider_record(), ""), "must be a mapping of names to values, not nothing"));
  CHECK(has(provider_faults("activities: {}"), "activities: must be a list, not a mapping"));
}

TEST_CASE("what is absent stays unknown, and what is written stays small") {
  auto const activity = record_of(activity_record(), "{id: a, title: T, kinds: [k], summary: S}");
  REQUIRE(activity.has_value());
  CHECK_FALSE(activity->schedule.has_value());
  CHECK_FALSE(activity->vog.has_value());
  CHECK(json_of(activity_record(), *activity) == R"({"id":"a","title":"T","kinds":["k"],"summary":"S"})");
}

TEST_CASE("an empty schedule is by appointment and no schedule is unknown") {
  auto const activity =
      record_of(activity_record(), "{id: a, title: T, kinds: [k], summary: S, schedule: []}");
  REQUIRE(activity.has_value());
  REQUIRE(activity->schedule.has_value());
  CHECK(activity->schedule->empty());
  CHECK(has(json_of(activity_record(), *activity), "\"schedule\":[]"));
}

TEST_CASE("money is exact to the cent") {
  for (auto const* amount : {"0.07", "0.29", "1.10", "4.35", "19.99", "1234.56"}) {
    auto const activity = record_of(activity_record(),
                                    "{id: a, title: T, kinds: [k], summary: S, price: {per: visit, amount: " +
                                        std::string(amount) + "}}");
    REQUIRE(activity.has_value());
    CHECK(has(json_of(activity_record(), *activity), std::string("\"amount\":") + amount));
  }
}

TEST_CASE("text has a longest length counted in letters") {
  std::string title;
  for (int i = 0; i < 80; ++i) title += "é";
  auto const faults = [](std::string const& text) {
    return faults_of(activity_record(), "{id: a, kinds: [k], summary: S, title: \"" + text + "\"}");
  };
  CHECK(faults(title).empty());
  CHECK(has(faults(title + "x"), "title: has 81 characters; at most 80 are allowed"));
  CHECK(has(faults("  "), "title: is empty"));
}
