#include "engine/calendar/occurrence.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "engine/calendar/hours.h"
#include "engine/calendar/slot_days.h"
#include "engine/calendar/zone.h"

namespace socialmap {
namespace {

using std::chrono::days;
using std::chrono::sys_seconds;

constexpr Date kFirstDay{std::chrono::year{1} / 1 / 1};
constexpr Date kLastDay{std::chrono::year{9999} / 12 / 31};

Occurrence meeting_on(Date day, Hours const& hours) {
  Occurrence meeting{day, in_amsterdam(day, hours.from), std::nullopt, hours};
  if (auto const minutes = known_minutes(hours)) {
    auto const end = in_amsterdam(day + days{hours.overnight ? 1 : 0}, *hours.to);
    // A start that the clock change moves on can pass its own end: then the length is kept.
    meeting.end = end > meeting.start ? end : meeting.start + std::chrono::minutes{*minutes};
  }
  return meeting;
}

bool closed_in(HolidayRule const& rule, HolidayKind kind) {
  return (kind == HolidayKind::school ? rule.school : rule.public_holiday) == OnHoliday::closed;
}

DaySet closed_days(Timetable const& timetable, Stretch stretch) {
  DaySet closed{stretch};
  for (auto const& cancellation : timetable.cancelled) closed.add(cancellation.on);
  if (!timetable.rule) return closed;
  for (auto const& holiday : timetable.holidays) {
    if (closed_in(*timetable.rule, holiday.kind)) closed.add(Stretch{holiday.from, holiday.to});
  }
  return closed;
}

auto order_of(Occurrence const& meeting) {
  return std::tuple{meeting.start, meeting.end.value_or(sys_seconds::max())};
}

void sort_and_merge(std::vector<Occurrence>& meetings) {
  auto const before = [](auto const& a, auto const& b) { return order_of(a) < order_of(b); };
  auto const alike = [](auto const& a, auto const& b) { return order_of(a) == order_of(b); };
  std::stable_sort(meetings.begin(), meetings.end(), before);
  meetings.erase(std::unique(meetings.begin(), meetings.end(), alike), meetings.end());
}

std::vector<Occurrence> meetings_in(Timetable const& timetable, Stretch stretch) {
  std::vector<Occurrence> meetings;
  auto const closed = closed_days(timetable, stretch);
  for (auto const& slot : timetable.schedule) {
    auto const open = slot_days(slot, stretch);
    for (auto day = stretch.from; day <= stretch.to; day += days{1}) {
      if (open.contains(day) && !closed.contains(day)) meetings.push_back(meeting_on(day, hours_of(slot)));
    }
  }
  sort_and_merge(meetings);
  return meetings;
}

}  // namespace

std::vector<Occurrence> occurrences(Timetable const& timetable, Window window) {
  constexpr days kFirstLook{28};  // a weekly offer is found in the first; each next look is twice as long
  std::vector<Occurrence> found;
  auto const last = std::min(window.to, kLastDay);
  auto from = std::max(window.from, kFirstDay);
  for (auto look = kFirstLook; from <= last && found.size() < window.most; look *= 2) {
    Stretch const stretch{from, std::min(from + look - days{1}, last)};
    std::ranges::copy_if(meetings_in(timetable, stretch), std::back_inserter(found),
                         [&](Occurrence const& meeting) { return !is_over(meeting, window.at); });
    from = stretch.to + days{1};
  }
  if (found.size() > window.most) found.resize(window.most);
  return found;
}

std::optional<Occurrence> next_occurrence(Timetable const& timetable, Date from, days horizon,
                                          sys_seconds at) {
  auto const first = std::clamp(from, kFirstDay, kLastDay + days{1});
  auto const most = std::clamp(horizon, days{0}, kLastDay - kFirstDay);
  auto const found = occurrences(timetable, {first, first + most, 1, at});
  return found.empty() ? std::nullopt : std::optional{found.front()};
}

}  // namespace socialmap
