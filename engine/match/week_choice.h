#pragma once
// Of several offers a meeting each, so that one can go to all of them in one week.

#include <optional>
#include <vector>

#include "engine/calendar/overlap.h"
#include "engine/model/plan.h"

namespace socialmap {

/// The meetings of a week that one can choose from: of each slot that is not over on `on` every weekday on
/// which it fits (engine/calendar/overlap.h); by slot as written, Monday first. Every second week, once a
/// month or some dates: the weekday counts. No meetings at all: the schedule has none that fits.
/// Precondition: fixed hours.
std::vector<WeekMeeting> meetings_to_choose(Schedule const& schedule, FreeTime const& free, Date on);

/// Do they overlap in time? Meetings that touch do not. An unknown end counts as kAssumedMinutes; the week
/// goes round: Sunday night runs into Monday.
bool clash(WeekMeeting const& a, WeekMeeting const& b);

/// One meeting of each list, in their order, of which no two clash; the first such choice. Nothing: there is
/// none.
std::optional<std::vector<WeekMeeting>> choice_without_clash(
    std::vector<std::vector<WeekMeeting> const*> const& lists);

}  // namespace socialmap
