#include "engine/calendar/slot_days.h"

#include <algorithm>

#include "engine/base/overloaded.h"
#include "engine/calendar/weekdays.h"

namespace socialmap {
namespace {

using std::chrono::days;

Stretch within_term(Term const& term, Stretch stretch) {
  return common(stretch, {term.start.value_or(stretch.from), term.end.value_or(stretch.to)});
}

Date monday_of(Date day) { return day - days{static_cast<int>(weekday_of(day))}; }

DaySet without_exceptions(DaySet set, Term const& term) {
  for (auto const day : term.except) set.remove(day);
  return set;
}

DaySet weekly_days(WeeklySlot const& slot, Stretch stretch) {
  DaySet set{stretch};
  if (slot.every_weeks > 1 && !slot.term.start) return set;
  auto const weekdays = weekdays_of(slot);
  auto const [first, last] = within_term(slot.term, stretch);
  auto const origin = monday_of(slot.term.start.value_or(first));
  auto const step = std::max(slot.every_weeks, 1);
  for (auto day = first; day <= last; day += days{1}) {
    if (contains(weekdays, weekday_of(day)) && (day - origin).count() / 7 % step == 0) set.add(day);
  }
  return without_exceptions(std::move(set), slot.term);
}

/// Is it the n-th, or the last, of its weekday in its month?
bool in_weeks(Date day, std::vector<int> const& weeks) {
  std::chrono::year_month_day const parts{day};
  int const nth = (static_cast<int>(unsigned(parts.day())) - 1) / 7 + 1;
  bool const last = std::chrono::year_month_day{day + days{7}}.month() != parts.month();
  return std::any_of(weeks.begin(), weeks.end(),
                     [&](int week) { return week == nth || (week == -1 && last); });
}

DaySet monthly_days(MonthlySlot const& slot, Stretch stretch) {
  DaySet set{stretch};
  auto const weekdays = weekdays_of(slot);
  auto const [first, last] = within_term(slot.term, stretch);
  for (auto day = first; day <= last; day += days{1}) {
    if (contains(weekdays, weekday_of(day)) && in_weeks(day, slot.weeks)) set.add(day);
  }
  return without_exceptions(std::move(set), slot.term);
}

DaySet dated_days(DatedSlot const& slot, Stretch stretch) {
  DaySet set{stretch};
  for (auto const day : slot.on) set.add(day);
  return set;
}

}  // namespace

DaySet slot_days(Slot const& slot, Stretch stretch) {
  return std::visit(overloaded{
                        [&](WeeklySlot const& weekly) { return weekly_days(weekly, stretch); },
                        [&](MonthlySlot const& monthly) { return monthly_days(monthly, stretch); },
                        [&](DatedSlot const& dated) { return dated_days(dated, stretch); },
                    },
                    slot);
}

}  // namespace socialmap
