#include "engine/insight/same_time.h"

#include <algorithm>

#include "engine/calendar/hours.h"
#include "engine/calendar/weekdays.h"

namespace socialmap {
namespace {

Term term_of(Slot const& slot) {
  if (auto const* weekly = std::get_if<WeeklySlot>(&slot)) return weekly->term;
  if (auto const* monthly = std::get_if<MonthlySlot>(&slot)) return monthly->term;
  auto const& dates = std::get<DatedSlot>(slot).on;
  if (dates.empty()) return {};
  auto const [first, last] = std::minmax_element(dates.begin(), dates.end());
  return {*first, *last, {}};
}

bool overlap(Term const& a, Term const& b) {
  return a.start.value_or(Date::min()) <= b.end.value_or(Date::max()) &&
         b.start.value_or(Date::min()) <= a.end.value_or(Date::max());
}

bool overlap(Hours const& a, Hours const& b) {
  return a.from.minutes < b.from.minutes + meeting_minutes(b) &&
         b.from.minutes < a.from.minutes + meeting_minutes(a);
}

bool share_a_day(Slot const& a, Slot const& b) {
  auto const* dates = std::get_if<DatedSlot>(&a);
  auto const* others = std::get_if<DatedSlot>(&b);
  if (!dates || !others) return (weekdays_of(a) & weekdays_of(b)).any();
  return std::any_of(dates->on.begin(), dates->on.end(), [&](Date const day) {
    return std::find(others->on.begin(), others->on.end(), day) != others->on.end();
  });
}

bool overlap(Slot const& a, Slot const& b) {
  return share_a_day(a, b) && overlap(hours_of(a), hours_of(b)) && overlap(term_of(a), term_of(b));
}

}  // namespace

std::optional<bool> same_time(std::optional<Schedule> const& one, std::optional<Schedule> const& other) {
  if (!one || !other || one->empty() || other->empty()) return std::nullopt;
  return std::any_of(one->begin(), one->end(), [&](Slot const& a) {
    return std::any_of(other->begin(), other->end(), [&](Slot const& b) { return overlap(a, b); });
  });
}

}  // namespace socialmap
