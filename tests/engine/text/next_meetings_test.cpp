// When offers meet next, from the day that was worked out beforehand and from any other.
#include <catch2/catch.hpp>

#include "engine/calendar/zone.h"
#include "engine/text/next_meetings.h"
#include "world.h"

namespace socialmap::text_tests {
namespace {

TEST_CASE("the next meeting is the first on or after a day, within 400 days") {
  World const world(R"(
- {id: a, title: Soep, kinds: [eettafel], summary: S, schedule: [{days: [wed], from: "10:00"}]}
- {id: b, title: Soep, kinds: [eettafel], summary: S}
- {id: c, title: Soep, kinds: [eettafel], summary: S, schedule: [{on: [2026-11-24], from: "09:30"}]}
- {id: d, title: Soep, kinds: [eettafel], summary: S, schedule: [{on: [2027-12-29], from: "09:30"}]}
)");
  auto const at = [](char const* date, char const* time) {
    return in_amsterdam(day(date), parse_clock_time(time).value());
  };
  NextMeetings const meetings(world.catalogue, today(), at("2026-11-23", "00:00"));
  CHECK(meetings.of({0}, today()) == at("2026-11-25", "10:00"));
  CHECK(meetings.of({0}, day("2026-11-26")) == at("2026-12-02", "10:00"));
  CHECK(meetings.of({0}, day("2026-06-01")) == at("2026-06-03", "10:00"));
  CHECK(meetings.of({1}, today()) == std::nullopt);
  CHECK(meetings.of({2}, today()) == at("2026-11-24", "09:30"));
  CHECK(meetings.of({2}, day("2026-11-25")) == std::nullopt);
  CHECK(meetings.of({3}, today()) == std::nullopt);
  CHECK(meetings.of({3}, day("2026-11-25")) == at("2027-12-29", "09:30"));
}

TEST_CASE("what is over is not next: at its end, or where that is not known at its beginning") {
  World const world(R"(
- {id: a, title: Soep, kinds: [eettafel], summary: S, schedule: [{days: [mon], from: "10:00", to: "12:00"}]}
- {id: b, title: Soep, kinds: [eettafel], summary: S, schedule: [{days: [mon], from: "10:00"}, {days: [mon], from: "15:00"}]}
- {id: c, title: Soep, kinds: [eettafel], summary: S, schedule: [{on: [2026-11-23], from: "09:00", to: "09:30"}]}
)");
  auto const at = [](char const* date, char const* time) {
    return in_amsterdam(day(date), parse_clock_time(time).value());
  };
  REQUIRE(today() == day("2026-11-23"));
  NextMeetings meetings(world.catalogue, today(), at("2026-11-23", "09:15"));
  CHECK(meetings.of({2}, today()) == at("2026-11-23", "09:00"));
  meetings.pass(at("2026-11-23", "11:00"));
  CHECK(meetings.of({0}, today()) == at("2026-11-23", "10:00"));
  CHECK(meetings.of({1}, today()) == at("2026-11-23", "15:00"));
  CHECK(meetings.of({2}, today()) == std::nullopt);
  meetings.pass(at("2026-11-23", "16:00"));
  CHECK(meetings.of({0}, today()) == at("2026-11-30", "10:00"));
  CHECK(meetings.of({1}, today()) == at("2026-11-30", "10:00"));
  CHECK(meetings.of({2}, today()) == std::nullopt);
}

}  // namespace
}  // namespace socialmap::text_tests
