// The law: an offer meets on exactly the days of which "does this slot meet today?" is true, whatever the
// window.
#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

#include "engine/base/overloaded.h"
#include "tests/engine/calendar/dates.h"

namespace socialmap::calendar_tests {
namespace {

using std::chrono::days;

/// Draws the same worlds in every run.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  int roll(int least, int most) {
    return least + static_cast<int>(engine_() % static_cast<unsigned>(most - least + 1));
  }
  bool one_in(int n) { return roll(1, n) == 1; }
  Date date() { return day("2026-10-01") + days{roll(0, 300)}; }

 private:
  std::mt19937 engine_;
};

std::vector<Date> some_dates(Dice& dice, int most) {
  std::vector<Date> dates;
  for (int n = dice.roll(0, most); n > 0; --n) dates.push_back(dice.date());
  return dates;
}

Slot some_slot(Dice& dice) {
  std::vector<Weekday> weekdays;
  for (int n = dice.roll(1, 3); n > 0; --n) weekdays.push_back(static_cast<Weekday>(dice.roll(0, 6)));
  int const from = dice.roll(0, 3) * 360 + 150;
  Hours times{ClockTime{from}, std::nullopt, false};
  if (!dice.one_in(4)) times.to = ClockTime{from + dice.roll(1, 4) * 30};
  Term term;
  if (!dice.one_in(3)) term.start = dice.date();
  if (dice.one_in(2)) term.end = dice.date();
  term.except = some_dates(dice, 20);
  if (dice.one_in(3)) return DatedSlot{some_dates(dice, 30), times};
  if (dice.one_in(2)) return WeeklySlot{weekdays, times, dice.roll(1, 4), term};
  std::vector<int> weeks;
  for (int n = dice.roll(1, 3); n > 0; --n) weeks.push_back(dice.one_in(3) ? -1 : dice.roll(1, 5));
  return MonthlySlot{weekdays, weeks, times, term};
}

struct World {
  Schedule schedule;
  std::optional<HolidayRule> rule;
  std::vector<Holiday> holidays;
  std::vector<Cancellation> cancelled;
  Timetable timetable() const { return {schedule, rule, holidays, cancelled}; }
};

World some_world(Dice& dice) {
  World world;
  for (int n = dice.roll(0, 4); n > 0; --n) world.schedule.push_back(some_slot(dice));
  auto const either = [&] {
    return dice.one_in(2) ? std::optional{OnHoliday::closed} : std::optional<OnHoliday>{};
  };
  if (dice.one_in(2)) world.rule = HolidayRule{either(), either()};
  for (auto const date : some_dates(dice, 6)) {
    world.holidays.push_back({"", dice.one_in(2) ? HolidayKind::school : HolidayKind::public_holiday, date,
                              date + days{dice.roll(0, 16)}});
  }
  for (auto const date : some_dates(dice, 10)) world.cancelled.push_back({date, std::nullopt});
  return world;
}

template <typename T>
bool has(std::vector<T> const& all, T const& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

bool runs(Term const& term, Date today) {
  return (!term.start || *term.start <= today) && (!term.end || today <= *term.end) &&
         !has(term.except, today);
}

bool on_weekday(std::vector<Weekday> const& weekdays, Date today) {
  constexpr Date kSomeMonday{days{4}};  // 5 January 1970
  return has(weekdays, static_cast<Weekday>((today - kSomeMonday).count() % 7));
}

/// Counts the Mondays that pass between the start and today.
bool in_step(WeeklySlot const& slot, Date today) {
  if (slot.every_weeks == 1) return true;
  if (!slot.term.start) return false;
  int mondays = 0;
  for (auto date = *slot.term.start + days{1}; date <= today; date += days{1})
    mondays += on_weekday({Weekday::mon}, date) ? 1 : 0;
  return mondays % slot.every_weeks == 0;
}

/// Walks back and on through the month by weeks.
bool nth_in_month(std::vector<int> const& weeks, Date today) {
  auto const month = [](Date date) { return to_string(date).substr(0, 7); };
  int nth = 1;
  for (auto date = today - days{7}; month(date) == month(today); date -= days{7}) ++nth;
  bool const last = month(today + days{7}) != month(today);
  return has(weeks, nth) || (last && has(weeks, -1));
}

bool meets(Slot const& slot, Date today) {
  return std::visit(overloaded{
                        [&](WeeklySlot const& s) {
                          return on_weekday(s.days, today) && runs(s.term, today) && in_step(s, today);
                        },
                        [&](MonthlySlot const& s) {
                          return on_weekday(s.days, today) && runs(s.term, today) &&
                                 nth_in_month(s.weeks, today);
                        },
                        [&](DatedSlot const& s) { return has(s.on, today); },
                    },
                    slot);
}

bool closed(World const& world, Date today) {
  for (auto const& cancellation : world.cancelled) {
    if (cancellation.on == today) return true;
  }
  for (auto const& holiday : world.holidays) {
    if (!world.rule || today < holiday.from || today > holiday.to) continue;
    auto const& answer =
        holiday.kind == HolidayKind::school ? world.rule->school : world.rule->public_holiday;
    if (answer == OnHoliday::closed) return true;
  }
  return false;
}

using Line = std::pair<Date, std::string>;

std::string text_of(Hours const& times) {
  return to_string(times.from) + (times.to ? "-" + to_string(*times.to) : "-?");
}

std::vector<Line> day_by_day(World const& world, Date from, Date to) {
  std::vector<Line> lines;
  for (auto today = from; today <= to; today += days{1}) {
    if (closed(world, today)) continue;
    for (auto const& slot : world.schedule) {
      Line const line{today, std::visit([](auto const& any) { return text_of(any.hours); }, slot)};
      if (meets(slot, today) && !has(lines, line)) lines.push_back(line);
    }
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

TEST_CASE("random schedules meet on exactly the days that a day by day reading gives") {
  Dice dice{20261123};
  std::size_t seen = 0;
  for (int round = 0; round < 1000; ++round) {
    auto const world = some_world(dice);
    auto const from = dice.date();
    auto const to = from + days{dice.roll(0, 120)};
    auto const found = occurrences(world.timetable(), {.from = from, .to = to, .most = 100'000});
    std::vector<Line> lines;
    for (auto const& meeting : found) lines.emplace_back(meeting.day, text_of(meeting.hours));
    std::sort(lines.begin(), lines.end());
    CAPTURE(round);
    REQUIRE(lines == day_by_day(world, from, to));
    REQUIRE(std::is_sorted(found.begin(), found.end(),
                           [](auto const& a, auto const& b) { return a.start < b.start; }));
    seen += lines.size();
  }
  CHECK(seen > 5000);
}

TEST_CASE("the next occurrence is the first of all and a smaller most is a beginning") {
  Dice dice{42};
  for (int round = 0; round < 1000; ++round) {
    auto const world = some_world(dice);
    auto const from = dice.date();
    auto const all_of_them =
        occurrences(world.timetable(), {.from = from, .to = from + days{400}, .most = 100'000});
    auto const next = next_occurrence(world.timetable(), from);
    CAPTURE(round);
    REQUIRE(next.has_value() == !all_of_them.empty());
    if (next) REQUIRE(*next == all_of_them.front());
    auto const some = occurrences(world.timetable(), {.from = from, .to = from + days{400}, .most = 7});
    REQUIRE(some.size() == std::min<std::size_t>(7, all_of_them.size()));
    REQUIRE(std::equal(some.begin(), some.end(), all_of_them.begin()));
  }
}

}  // namespace
}  // namespace socialmap::calendar_tests
