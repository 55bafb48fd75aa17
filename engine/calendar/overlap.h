#pragma once
// Whether somebody is free when an offer meets: the hours of a week against its slots.

#include <span>
#include <vector>

#include "engine/calendar/hours.h"
#include "engine/model/profile.h"
#include "engine/model/schedule.h"

namespace socialmap {

/// The free hours of a week, ready to be asked often. Blocks that touch or overlap are one; midnight joins
/// the days, also Sunday to Monday. A block that ends before it starts is no block.
class FreeTime {
 public:
  /// None at all: not known, every hour will do.
  explicit FreeTime(std::span<FreeHours const> blocks);

  /// The longest unbroken part, in minutes, of a meeting on that weekday at which one is free.
  int overlap_minutes(Weekday day, Hours const& hours) const;

 private:
  struct Block {
    int from = 0;
    int to = 0;
  };
  bool known_ = false;
  std::vector<Block> blocks_;  ///< minutes since Monday 00:00, ascending, apart; the week stands here twice
};

/// The best overlap over the slot's weekdays (a dated slot: the weekdays of its dates), at most
/// meeting_minutes(hours). An unknown end counts as kAssumedMinutes.
int overlap_minutes(Slot const& slot, FreeTime const& free);
int overlap_minutes(Slot const& slot, std::span<FreeHours const> free);

/// Can one take part? The best overlap is at least the smaller of one hour and half the meeting
/// (MATCHING.md).
bool fits(Slot const& slot, FreeTime const& free);
/// The same of a meeting on one weekday.
bool fits(Weekday day, Hours const& hours, FreeTime const& free);
bool fits(Slot const& slot, std::span<FreeHours const> free);

}  // namespace socialmap
