// Which days a schedule meets on. Monday 2026-11-23 is the day on which most of these worlds begin.
#include <catch2/catch.hpp>

#include "tests/engine/calendar/dates.h"

namespace socialmap::calendar_tests {
namespace {

using enum Weekday;

TEST_CASE("a weekly slot meets on its days and both ends of the window count") {
  Schedule const schedule{weekly({mon, wed}, hours("10:00", "12:00"))};
  CHECK(days_of(all(schedule, "2026-11-23", "2026-12-02")) ==
        Texts{"2026-11-23", "2026-11-25", "2026-11-30", "2026-12-02"});
  CHECK(all(schedule, "2026-11-26", "2026-11-29").empty());
}

TEST_CASE("a meeting has its times with the offset of the Netherlands") {
  Schedule const schedule{weekly({tue}, hours("10:00", "11:30"))};
  auto const found = all(schedule, "2026-11-23", "2026-11-29");
  REQUIRE(found.size() == 1);
  CHECK(to_iso8601(found[0].start) == "2026-11-24T10:00:00+01:00");
  CHECK(to_iso8601(found[0].end.value()) == "2026-11-24T11:30:00+01:00");
  CHECK(found[0].hours == hours("10:00", "11:30"));
}

TEST_CASE("every two weeks counts from the week of the start through week 53 and the new year") {
  // 16 December 2026 is in week 51, 30 December in week 53, 13 January 2027 in week 2.
  auto const slot = weekly({wed}, hours("10:00", "12:00"), 2, term(day("2026-12-16")));
  CHECK(days_of(all({slot}, "2026-12-01", "2027-01-31")) ==
        Texts{"2026-12-16", "2026-12-30", "2027-01-13", "2027-01-27"});
}

TEST_CASE("every two weeks counts in weeks from Monday and not in days from the start") {
  // It starts on a Thursday: that week's Monday is past, the next Monday is in a week off.
  auto const slot = weekly({mon, thu}, hours("10:00", "12:00"), 2, term(day("2026-11-26")));
  CHECK(days_of(all({slot}, "2026-11-01", "2026-12-27")) ==
        Texts{"2026-11-26", "2026-12-07", "2026-12-10", "2026-12-21", "2026-12-24"});
}

TEST_CASE("every three weeks is found in a window that begins long after the start") {
  auto const slot = weekly({tue}, hours("10:00", "12:00"), 3, term(day("2026-01-06")));
  // 6 January plus 46 × 7 days is 24 November, and 46 is 15 × 3 + 1; so 8 December (48 weeks) is the next.
  CHECK(days_of(all({slot}, "2026-11-20", "2026-12-31")) == Texts{"2026-12-08", "2026-12-29"});
}

TEST_CASE("every two weeks without a start has no dates because nobody knows which weeks") {
  auto const slot = weekly({tue}, hours("10:00", "12:00"), 2);
  CHECK(all({slot}, "2026-11-20", "2026-12-31").empty());
}

TEST_CASE("the first and the last day of the term count and exceptions are left out") {
  auto const autumn = term(day("2026-11-25"), day("2026-12-23"), {day("2026-12-09"), day("2026-12-10")});
  auto const slot = weekly({wed}, hours("10:00", "12:00"), 1, autumn);
  CHECK(days_of(all({slot}, "2026-11-01", "2027-02-01")) ==
        Texts{"2026-11-25", "2026-12-02", "2026-12-16", "2026-12-23"});
}

TEST_CASE("the last Tuesday is the fourth in November and the fifth in December") {
  auto const slot = monthly({tue}, {-1}, hours("14:00", "16:00"));
  CHECK(days_of(all({slot}, "2026-11-01", "2027-02-28")) ==
        Texts{"2026-11-24", "2026-12-29", "2027-01-26", "2027-02-23"});
}

TEST_CASE("a month without a fifth Tuesday is passed over") {
  // Between November 2026 and April 2027 only December (29) and March (30) have five Tuesdays.
  auto const slot = monthly({tue}, {5}, hours("14:00", "16:00"));
  CHECK(days_of(all({slot}, "2026-11-01", "2027-04-30")) == Texts{"2026-12-29", "2027-03-30"});
}

TEST_CASE("first and third and last of two weekdays in one month with term and exceptions") {
  // October 2026 begins on a Thursday: Thursdays 1 8 15 22 29, Tuesdays 6 13 20 27.
  auto slot = monthly({tue, thu}, {1, 3, -1}, hours("14:00", "16:00"));
  CHECK(days_of(all({slot}, "2026-10-01", "2026-10-31")) ==
        Texts{"2026-10-01", "2026-10-06", "2026-10-15", "2026-10-20", "2026-10-27", "2026-10-29"});
  slot.term = term(day("2026-10-06"), day("2026-10-27"), {day("2026-10-15")});
  CHECK(days_of(all({slot}, "2026-10-01", "2026-10-31")) == Texts{"2026-10-06", "2026-10-20", "2026-10-27"});
}

TEST_CASE("a last weekday that is also the listed fourth one is one meeting") {
  auto const slot = monthly({tue}, {4, -1, 4}, hours("14:00", "16:00"));
  CHECK(days_of(all({slot}, "2026-11-01", "2026-11-30")) == Texts{"2026-11-24"});
}

TEST_CASE("dated slots come in order and once however they are written") {
  auto const slot =
      dated({day("2026-12-12"), day("2026-12-05"), day("2026-12-12"), day("2027-12-12")}, hours("18:30"));
  auto const found = all({slot}, "2026-12-01", "2026-12-31");
  CHECK(days_of(found) == Texts{"2026-12-05", "2026-12-12"});
  CHECK_FALSE(found.at(0).end.has_value());
}

TEST_CASE("two slots that meet at the same time are one meeting and others are sorted by start") {
  Schedule const schedule{
      weekly({wed}, hours("14:00", "16:00")),
      dated({day("2026-11-25")}, hours("14:00", "16:00")),
      dated({day("2026-11-25")}, hours("09:00", "10:00")),
      dated({day("2026-11-25")}, hours("14:00", "17:00")),
  };
  auto const found = all(schedule, "2026-11-25", "2026-11-25");
  REQUIRE(found.size() == 3);
  CHECK(found[0].hours == hours("09:00", "10:00"));
  CHECK(found[1].hours == hours("14:00", "16:00"));
  CHECK(found[2].hours == hours("14:00", "17:00"));
}

TEST_CASE("an empty schedule and a window that ends before it begins have no dates") {
  CHECK(all({}, "2026-01-01", "2026-12-31").empty());
  CHECK(all({weekly({mon}, {})}, "2026-12-31", "2026-01-01").empty());
}

TEST_CASE("no more than the most that are asked come out and they are the first") {
  Schedule const schedule{weekly({mon}, hours("10:00", "12:00")), weekly({mon}, hours("09:00", "10:00"))};
  auto const found =
      occurrences({.schedule = schedule}, {.from = day("2026-11-23"), .to = day("2036-01-01"), .most = 3});
  CHECK(starts_of(found) ==
        Texts{"2026-11-23T09:00:00+01:00", "2026-11-23T10:00:00+01:00", "2026-11-30T09:00:00+01:00"});
  CHECK(occurrences({.schedule = schedule}, {.from = day("2026-11-23"), .to = day("2036-01-01"), .most = 0})
            .empty());
}

TEST_CASE("the next occurrence is on the day itself or the first within the horizon") {
  Schedule const schedule{dated({day("2027-06-01"), day("2026-11-25")}, hours("10:00", "12:00"))};
  auto const next = [&](std::string_view from, int horizon) {
    auto const found = next_occurrence({.schedule = schedule}, day(from), std::chrono::days{horizon});
    return found ? to_string(found->day) : "none";
  };
  CHECK(next("2026-11-25", 0) == "2026-11-25");
  CHECK(next("2026-11-26", 400) == "2027-06-01");
  CHECK(next("2026-11-26", 186) == "none");  // 1 June 2027 is 187 days after 26 November 2026
  CHECK(next("2026-11-26", 187) == "2027-06-01");
  CHECK(next("2027-06-02", 400) == "none");
  CHECK(next("2026-11-25", -1) == "2026-11-25");
}

}  // namespace
}  // namespace socialmap::calendar_tests
