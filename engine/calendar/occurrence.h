#pragma once
// The meetings that a schedule stands for, computed and never stored.

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "engine/model/schedule.h"

namespace socialmap {

/// One meeting that goes on.
struct Occurrence {
  Date day;                        ///< the day in Amsterdam on which it starts
  std::chrono::sys_seconds start;  ///< UTC; see in_amsterdam for the days on which the clock changes
  std::optional<std::chrono::sys_seconds> end;  ///< UTC, later than start; absent: unknown
  Hours hours;                                  ///< as the slot writes them
  bool operator==(Occurrence const&) const = default;
};

/// What decides when an offer meets. It only looks at what others own: use it at once, do not keep it.
struct Timetable {
  Schedule const& schedule;
  std::optional<HolidayRule> rule = std::nullopt;  ///< absent, also for one kind: it runs on
  std::span<Holiday const> holidays = {};          ///< the municipality's
  std::span<Cancellation const> cancelled = {};    ///< dates that do not go on
};

/// From day to day, both included.
struct Window {
  Date from;
  Date to;
  std::size_t most = 1000;                                        ///< the first so many; the rest is left out
  std::chrono::sys_seconds at = std::chrono::sys_seconds::min();  ///< what is over then is left out
};

/// The meetings that start on a day of the window, by start (then by end, unknown last); two that start and
/// end alike are one. A meeting that falls on a closed holiday, an exception or a cancelled date is not among
/// them; the day on which it starts decides. Days outside the years 1 to 9999 are passed over.
/// Work: days of the window times slots, and no more than about twice the days it takes to find `most`.
std::vector<Occurrence> occurrences(Timetable const& timetable, Window window);

/// Over at a moment: it has ended, or where no end is known begun.
inline bool is_over(Occurrence const& meeting, std::chrono::sys_seconds at) {
  return meeting.end.value_or(meeting.start) <= at;
}

/// The first meeting on `from` or one of the `horizon` days after it that is not over at a moment.
std::optional<Occurrence> next_occurrence(Timetable const& timetable, Date from,
                                          std::chrono::days horizon = std::chrono::days{400},
                                          std::chrono::sys_seconds at = std::chrono::sys_seconds::min());

}  // namespace socialmap
