#include "engine/match/week_choice.h"

#include <algorithm>

#include "engine/base/overloaded.h"
#include "engine/calendar/slot_days.h"
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

/// Every second week, and nobody told from when.
bool weeks_are_unknown(Slot const& slot) {
  auto const* weekly = std::get_if<WeeklySlot>(&slot);
  return weekly && weekly->every_weeks > 1 && !weekly->term.start;
}

/// The weeks in which the slot meets on that weekday; the night after Sunday is one of its own week.
WeeksAhead weeks_of(Slot const& slot, Weekday day, Date on) {
  WeeksAhead weeks;
  if (weeks_are_unknown(slot)) return weeks.set();
  using std::chrono::days;
  auto const monday = on - days{static_cast<int>(weekday_of(on))};
  auto const meets = slot_days(slot, {on, monday + days{7 * int(weeks.size()) - 1}});
  for (std::size_t week = 0; week < weeks.size(); ++week)
    weeks[week] = meets.contains(monday + days{7 * int(week) + static_cast<int>(day)});
  return weeks;
}

/// Sunday night runs into the Monday of the week after.
WeeksAhead week_before(WeeksAhead weeks) { return weeks >> 1; }

/// From the start of a to the next of b.
int minutes_between(WeekMeeting const& a, WeekMeeting const& b) {
  return (start_of(b) - start_of(a) + kWeek) % kWeek;
}

/// a is still on when b begins, with the weeks of b as a counts them.
bool runs_into(MeetingChoice const& a, MeetingChoice const& b) {
  if (minutes_between(a.meeting, b.meeting) >= meeting_minutes(a.meeting.hours)) return false;
  bool const next_week = start_of(b.meeting) < start_of(a.meeting);
  return (a.weeks & (next_week ? week_before(b.weeks) : b.weeks)).any();
}

/// Chooses from list `chosen.size()` on; true when it came to the end.
bool choose_rest(std::vector<std::vector<MeetingChoice> const*> const& lists,
                 std::vector<MeetingChoice>& chosen) {
  if (chosen.size() == lists.size()) return true;
  for (auto const& meeting : *lists[chosen.size()]) {
    bool const free = std::none_of(chosen.begin(), chosen.end(),
                                   [&](MeetingChoice const& other) { return clash(meeting, other); });
    if (!free) continue;
    chosen.push_back(meeting);
    if (choose_rest(lists, chosen)) return true;
    chosen.pop_back();
  }
  return false;
}

}  // namespace

std::vector<MeetingChoice> meetings_to_choose(Schedule const& schedule, FreeTime const& free, Date on) {
  std::vector<MeetingChoice> meetings;
  for (auto const& slot : schedule) {
    if (is_over(slot, on)) continue;
    auto const& hours = hours_of(slot);
    auto const days = weekdays_of(slot);
    for (int i = 0; i < 7; ++i) {
      auto const day = static_cast<Weekday>(i);
      if (contains(days, day) && fits(day, hours, free))
        meetings.push_back({{day, hours}, weeks_of(slot, day, on)});
    }
  }
  return meetings;
}

bool clash(WeekMeeting const& a, WeekMeeting const& b) {
  return minutes_between(a, b) < meeting_minutes(a.hours) || minutes_between(b, a) < meeting_minutes(b.hours);
}

bool clash(MeetingChoice const& a, MeetingChoice const& b) { return runs_into(a, b) || runs_into(b, a); }

std::optional<std::vector<WeekMeeting>> choice_without_clash(
    std::vector<std::vector<MeetingChoice> const*> const& lists) {
  std::vector<MeetingChoice> chosen;
  if (!choose_rest(lists, chosen)) return std::nullopt;
  std::vector<WeekMeeting> meetings;
  for (auto const& choice : chosen) meetings.push_back(choice.meeting);
  return meetings;
}

}  // namespace socialmap
