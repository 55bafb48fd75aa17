// Input that nobody means and that must cost nothing: ages of term, thousands of dates, numbers out of range.
#include <catch2/catch.hpp>

#include <limits>

#include "tests/engine/calendar/dates.h"

namespace socialmap::calendar_tests {
namespace {

constexpr std::chrono::days kAges{100'000'000};
Date const kToday = day("2026-11-23");

TEST_CASE("a term of ages and a window of ages give the first meetings at once") {
  auto const slot = weekly({Weekday::mon}, hours("10:00", "12:00"), 1, term(kToday - kAges, kToday + kAges));
  Schedule const schedule{slot};
  CHECK(days_of(occurrences({.schedule = schedule}, {.from = kToday, .to = kToday + kAges, .most = 2})) ==
        Texts{"2026-11-23", "2026-11-30"});
  CHECK(next_occurrence({.schedule = schedule}, kToday, kAges)->day == kToday);
}

TEST_CASE("days outside the years 1 to 9999 are passed over") {
  Schedule const schedule{dated({kToday - kAges, kToday + kAges, kToday}, hours("10:00", "12:00"))};
  CHECK(days_of(occurrences({.schedule = schedule}, {.from = kToday - kAges, .to = kToday + kAges})) ==
        Texts{"2026-11-23"});
  CHECK_FALSE(next_occurrence({.schedule = schedule}, kToday + kAges).has_value());
  CHECK_FALSE(next_occurrence({.schedule = schedule}, Date::max()).has_value());
  CHECK_FALSE(next_occurrence({.schedule = schedule}, Date::min()).has_value());
  CHECK(next_occurrence({.schedule = schedule}, kToday, std::chrono::days::max())->day == kToday);
}

TEST_CASE("thousands of dates and exceptions and holidays and cancellations") {
  auto dates = dated({}, hours("10:00", "12:00"));
  auto mondays =
      weekly({Weekday::mon}, hours("10:00", "12:00"), 1, term(kToday, kToday + std::chrono::days{20'000}));
  std::vector<Holiday> holidays;
  std::vector<Cancellation> cancelled;
  for (int i = 0; i < 50'000; ++i) {
    auto const date = kToday + std::chrono::days{i % 20'000};
    dates.on.push_back(date);
    mondays.term.except.push_back(date + std::chrono::days{1});
    holidays.push_back({"vakantie", HolidayKind::school, kToday - kAges, date - kAges});
    cancelled.push_back({kToday + kAges, std::nullopt});
  }
  Schedule const schedule{dates, mondays};
  Timetable const timetable{.schedule = schedule,
                            .rule = HolidayRule{OnHoliday::closed, OnHoliday::closed},
                            .holidays = holidays,
                            .cancelled = cancelled};
  CHECK(occurrences(timetable, {.from = kToday, .to = kToday + std::chrono::days{30'000}, .most = 100'000})
            .size() == 20'000);
  CHECK(next_occurrence(timetable, kToday + std::chrono::days{20'000}) == std::nullopt);
}

TEST_CASE("a step of no weeks is every week and a step of ages is one week") {
  auto slot = weekly({Weekday::mon}, hours("10:00", "12:00"), 0, term(kToday));
  CHECK(all({slot}, "2026-11-23", "2026-12-06").size() == 2);
  slot.every_weeks = -3;
  CHECK(all({slot}, "2026-11-23", "2026-12-06").size() == 2);
  slot.every_weeks = std::numeric_limits<int>::max();
  CHECK(all({slot}, "2026-11-23", "2030-12-06").size() == 1);
}

TEST_CASE("weeks of the month that do not exist and slots without days never meet") {
  auto const odd = monthly({Weekday::mon}, {0, 6, -2, 99}, hours("10:00", "12:00"));
  auto const no_weeks = monthly({Weekday::mon}, {}, hours("10:00", "12:00"));
  auto const no_days = weekly({}, hours("10:00", "12:00"));
  auto const no_dates = dated({}, hours("10:00", "12:00"));
  CHECK(all({odd, no_weeks, no_days, no_dates}, "2026-01-01", "2027-12-31").empty());
}

TEST_CASE("a term that ends before it starts and a holiday that ends before it begins are empty") {
  auto const slot =
      weekly({Weekday::mon}, hours("10:00", "12:00"), 1, term(day("2026-12-31"), day("2026-01-01")));
  CHECK(all({slot}, "2026-01-01", "2027-12-31").empty());
  Schedule const mondays{weekly({Weekday::mon}, hours("10:00", "12:00"))};
  std::vector<Holiday> const backwards{{"", HolidayKind::school, day("2026-12-31"), day("2026-01-01")}};
  auto const found = occurrences(
      {.schedule = mondays, .rule = HolidayRule{OnHoliday::closed, std::nullopt}, .holidays = backwards},
      {.from = kToday, .to = kToday});
  CHECK(found.size() == 1);
}

}  // namespace
}  // namespace socialmap::calendar_tests
