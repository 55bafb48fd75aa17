#include "engine/match/week_choice.h"

#include <algorithm>

#include "engine/base/overloaded.h"
#include "engine/calendar/weekdays.h"

namespace socialmap {
namespace {

constexpr int kDay = 24 * 60;
constexpr int kWeek = 7 * kDay;

/// Minutes since Monday 00:00.
int start_of(WeekMeeting const& meeting) {
  return static_cast<int>(meeting.day) * kDay + meeting.hours.from.minutes;
}

bool is_over(Slot const& slot, Date on) {
  return std::visit(
      overloaded{[&](DatedSlot const& dated) {
                   return std::all_of(dated.on.begin(), dated.on.end(), [&](Date day) { return day < on; });
                 },
                 [&](auto const& repeating) { return repeating.term.end && *repeating.term.end < on; }},
      slot);
}

bool fits_on(Weekday day, Hours const& hours, FreeTime const& free) {
  return 2 * free.overlap_minutes(day, hours) >= std::min(2 * 60, meeting_minutes(hours));
}

/// Chooses from list `chosen.size()` on; true when it came to the end.
bool choose_rest(std::vector<std::vector<WeekMeeting> const*> const& lists,
                 std::vector<WeekMeeting>& chosen) {
  if (chosen.size() == lists.size()) return true;
  for (auto const& meeting : *lists[chosen.size()]) {
    bool const free = std::none_of(chosen.begin(), chosen.end(),
                                   [&](WeekMeeting const& other) { return clash(meeting, other); });
    if (!free) continue;
    chosen.push_back(meeting);
    if (choose_rest(lists, chosen)) return true;
    chosen.pop_back();
  }
  return false;
}

}  // namespace

std::vector<WeekMeeting> meetings_to_choose(Schedule const& schedule, FreeTime const& free, Date on) {
  std::vector<WeekMeeting> meetings;
  for (auto const& slot : schedule) {
    if (is_over(slot, on)) continue;
    auto const& hours = hours_of(slot);
    auto const days = weekdays_of(slot);
    for (int i = 0; i < 7; ++i) {
      auto const day = static_cast<Weekday>(i);
      if (contains(days, day) && fits_on(day, hours, free)) meetings.push_back({day, hours});
    }
  }
  return meetings;
}

bool clash(WeekMeeting const& a, WeekMeeting const& b) {
  int const after = (start_of(b) - start_of(a) + kWeek) % kWeek;  // from the start of a to the next of b
  return after < meeting_minutes(a.hours) || kWeek - after < meeting_minutes(b.hours);
}

std::optional<std::vector<WeekMeeting>> choice_without_clash(
    std::vector<std::vector<WeekMeeting> const*> const& lists) {
  std::vector<WeekMeeting> chosen;
  if (!choose_rest(lists, chosen)) return std::nullopt;
  return chosen;
}

}  // namespace socialmap
