#pragma once
// Of several offers a meeting each, so that one can go to all of them in one week.

#include <bitset>
#include <optional>
#include <vector>

#include "engine/calendar/overlap.h"
#include "engine/model/plan.h"

namespace socialmap {

/// Which of the weeks ahead, the first is that of today. One more than a year: what comes round in a year
/// is in it.
using WeeksAhead = std::bitset<54>;

/// A meeting that one can choose.
struct MeetingChoice {
  WeekMeeting meeting;
  WeeksAhead weeks;  ///< in which it is; all where nobody told which weeks are meant
  bool operator==(MeetingChoice const&) const = default;
};

/// The meetings that one can choose from: of each slot that is not over on `on` every weekday on which it
/// fits (engine/calendar/overlap.h); by slot as written, Monday first. None at all: the schedule has none
/// that fits. Precondition: fixed hours.
std::vector<MeetingChoice> meetings_to_choose(Schedule const& schedule, FreeTime const& free, Date on);

/// Do they overlap in time? Meetings that touch do not. An unknown end counts as kAssumedMinutes; the week
/// goes round: Sunday night runs into Monday.
bool clash(WeekMeeting const& a, WeekMeeting const& b);

/// The same, in a week that has both: two of every second week may take turns.
bool clash(MeetingChoice const& a, MeetingChoice const& b);

/// One meeting of each list, in their order, of which no two clash; the first such choice. Nothing: there is
/// none.
std::optional<std::vector<WeekMeeting>> choice_without_clash(
    std::vector<std::vector<MeetingChoice> const*> const& lists);

}  // namespace socialmap
