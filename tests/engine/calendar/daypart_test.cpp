// Weekdays, parts of the day and dates in a month.
#include <catch2/catch.hpp>

#include "engine/calendar/daypart.h"
#include "tests/engine/calendar/dates.h"

namespace socialmap::calendar_tests {
namespace {

using enum Weekday;

TEST_CASE("the part of the day follows from the time it starts") {
  CHECK(daypart_of(at("00:00")) == Daypart::morning);
  CHECK(daypart_of(at("12:29")) == Daypart::morning);
  CHECK(daypart_of(at("12:30")) == Daypart::afternoon);
  CHECK(daypart_of(at("17:29")) == Daypart::afternoon);
  CHECK(daypart_of(at("17:30")) == Daypart::evening);
  CHECK(daypart_of(at("23:00")) == Daypart::evening);
}

TEST_CASE("a date has its weekday also before 1970") {
  CHECK(weekday_of(day("2026-11-23")) == mon);
  CHECK(weekday_of(day("2026-11-29")) == sun);
  CHECK(weekday_of(day("1945-05-05")) == sat);
}

TEST_CASE("the weekdays of a slot are those written or those of its dates") {
  auto const set = [](std::vector<Weekday> days) { return weekdays_of(weekly(days, {})); };
  CHECK(set({mon, sun, mon}).to_ulong() == 0b1000001);
  CHECK(weekdays_of(monthly({tue}, {1}, {})) == set({tue}));
  CHECK(weekdays_of(dated({day("2026-11-24"), day("2026-12-01"), day("2026-11-28")}, {})) == set({tue, sat}));
  CHECK(contains(set({tue}), tue));
  CHECK_FALSE(contains(set({tue}), wed));
}

double dates_in(std::vector<int> weeks) { return dates_per_month({monthly({tue}, weeks, {})}); }

TEST_CASE("a weekly slot has 52 dates in twelve months for each of its days") {
  CHECK(dates_per_month({weekly({tue}, {})}) == Approx(52.0 / 12));
  CHECK(dates_per_month({weekly({tue, thu, tue}, {}, 2)}) == Approx(52.0 / 12));
}

TEST_CASE("a monthly slot has the dates of its weeks and all of them make it weekly") {
  CHECK(dates_in({1}) == Approx(1));
  CHECK(dates_in({-1}) == Approx(1));
  CHECK(dates_in({1, 3, -1}) == Approx(3));
  CHECK(dates_in({5}) == Approx(1.0 / 3));
  CHECK(dates_in({4, -1}) == Approx(4.0 / 3));
  CHECK(dates_in({5, -1}) == Approx(1));
  CHECK(dates_in({1, 2, 3, 4, 5}) == Approx(52.0 / 12));
  CHECK(dates_in({1, 2, 3, 4, 5, -1}) == Approx(52.0 / 12));
  CHECK(dates_in({}) == Approx(0));
}

TEST_CASE("a dated slot has its dates spread over the months that they span") {
  auto slot = dated({day("2027-01-31"), day("2026-12-05"), day("2026-12-12"), day("2026-12-12")}, {});
  CHECK(dates_per_month({slot}) == Approx(1.5));
  slot.on = {day("2026-12-05")};
  CHECK(dates_per_month({slot}) == Approx(1));
  slot.on.clear();
  CHECK(dates_per_month({slot}) == Approx(0));
}

TEST_CASE("slots add up and by appointment is none") {
  CHECK(dates_per_month({}) == Approx(0));
  CHECK(dates_per_month({weekly({tue}, {}), monthly({sat}, {1}, {})}) == Approx(52.0 / 12 + 1));
}

}  // namespace
}  // namespace socialmap::calendar_tests
