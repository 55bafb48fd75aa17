// Holidays and cancelled dates.
#include <catch2/catch.hpp>

#include "tests/engine/calendar/dates.h"

namespace socialmap::calendar_tests {
namespace {

Schedule const kWednesdays{weekly({Weekday::wed}, hours("10:00", "12:00"))};

/// Christmas holidays from Saturday to Sunday two weeks on, and a public holiday on Wednesday 9 December.
std::vector<Holiday> const kHolidays{
    {"Kerstvakantie", HolidayKind::school, day("2026-12-19"), day("2027-01-03")},
    {"Feestdag", HolidayKind::public_holiday, day("2026-12-09"), day("2026-12-09")},
};

Texts wednesdays(std::optional<HolidayRule> rule) {
  return days_of(occurrences({.schedule = kWednesdays, .rule = rule, .holidays = kHolidays},
                             {.from = day("2026-12-01"), .to = day("2027-01-10")}));
}

TEST_CASE("an absent holiday rule runs on") {
  Texts const every{"2026-12-02", "2026-12-09", "2026-12-16", "2026-12-23", "2026-12-30", "2027-01-06"};
  CHECK(wednesdays(std::nullopt) == every);
  CHECK(wednesdays(HolidayRule{}) == every);
  CHECK(wednesdays(HolidayRule{OnHoliday::open, OnHoliday::open}) == every);
}

TEST_CASE("closed in school holidays leaves those weeks out and keeps public holidays") {
  CHECK(wednesdays(HolidayRule{OnHoliday::closed, std::nullopt}) ==
        Texts{"2026-12-02", "2026-12-09", "2026-12-16", "2027-01-06"});
}

TEST_CASE("closed on public holidays leaves that day out and keeps school holidays") {
  CHECK(wednesdays(HolidayRule{OnHoliday::open, OnHoliday::closed}) ==
        Texts{"2026-12-02", "2026-12-16", "2026-12-23", "2026-12-30", "2027-01-06"});
}

TEST_CASE("the first and the last day of a holiday are closed and the days beside it are not") {
  Schedule const daily{
      weekly({Weekday::fri, Weekday::sat, Weekday::sun, Weekday::mon}, hours("10:00", "12:00"))};
  auto const found = occurrences(
      {.schedule = daily, .rule = HolidayRule{OnHoliday::closed, std::nullopt}, .holidays = kHolidays},
      {.from = day("2026-12-18"), .to = day("2027-01-04")});
  CHECK(days_of(found) == Texts{"2026-12-18", "2027-01-04"});
}

TEST_CASE("a dated slot in a closed holiday does not meet either") {
  Schedule const schedule{dated({day("2026-12-18"), day("2026-12-21")}, hours("10:00", "12:00"))};
  auto const found = occurrences(
      {.schedule = schedule, .rule = HolidayRule{OnHoliday::closed, std::nullopt}, .holidays = kHolidays},
      {.from = day("2026-12-01"), .to = day("2026-12-31")});
  CHECK(days_of(found) == Texts{"2026-12-18"});
}

TEST_CASE("a cancelled date is left out of every slot") {
  std::vector<Cancellation> const cancelled{{day("2026-12-09"), "ziek"}, {day("2026-12-10"), std::nullopt}};
  Timetable const timetable{.schedule = kWednesdays, .cancelled = cancelled};
  CHECK(days_of(occurrences(timetable, {.from = day("2026-12-01"), .to = day("2026-12-20")})) ==
        Texts{"2026-12-02", "2026-12-16"});
  CHECK(next_occurrence(timetable, day("2026-12-03"))->day == day("2026-12-16"));
}

}  // namespace
}  // namespace socialmap::calendar_tests
