#include "engine/calendar/overlap.h"

#include <algorithm>

#include "engine/calendar/weekdays.h"

namespace socialmap {
namespace {

constexpr int kDay = 24 * 60;
constexpr int kWeek = 7 * kDay;

}  // namespace

FreeTime::FreeTime(std::span<FreeHours const> blocks) : known_(!blocks.empty()) {
  std::vector<Block> all;
  for (auto const& block : blocks) {
    if (block.to <= block.from) continue;
    for (auto const day : block.days) {
      for (int const midnight : {static_cast<int>(day) * kDay, static_cast<int>(day) * kDay + kWeek}) {
        all.push_back({midnight + block.from.minutes, midnight + block.to.minutes});
      }
    }
  }
  std::ranges::sort(all, {}, &Block::from);
  for (auto const& block : all) {
    if (blocks_.empty() || block.from > blocks_.back().to)
      blocks_.push_back(block);
    else
      blocks_.back().to = std::max(blocks_.back().to, block.to);
  }
}

int FreeTime::overlap_minutes(Weekday day, Hours const& hours) const {
  if (!known_) return meeting_minutes(hours);
  int const from = static_cast<int>(day) * kDay + hours.from.minutes;
  int const to = from + meeting_minutes(hours);
  int best = 0;
  for (auto const& block : blocks_)
    best = std::max(best, std::min(to, block.to) - std::max(from, block.from));
  return best;
}

namespace {

bool long_enough(int overlap, Hours const& hours) {
  return 2 * overlap >= std::min(2 * 60, meeting_minutes(hours));
}

}  // namespace

int overlap_minutes(Slot const& slot, FreeTime const& free) {
  auto const days = weekdays_of(slot);
  int best = 0;
  for (int day = 0; day < 7; ++day) {
    auto const weekday = static_cast<Weekday>(day);
    if (contains(days, weekday)) best = std::max(best, free.overlap_minutes(weekday, hours_of(slot)));
  }
  return best;
}

bool fits(Slot const& slot, FreeTime const& free) {
  return long_enough(overlap_minutes(slot, free), hours_of(slot));
}

bool fits(Weekday day, Hours const& hours, FreeTime const& free) {
  return long_enough(free.overlap_minutes(day, hours), hours);
}

int overlap_minutes(Slot const& slot, std::span<FreeHours const> free) {
  return overlap_minutes(slot, FreeTime{free});
}

bool fits(Slot const& slot, std::span<FreeHours const> free) { return fits(slot, FreeTime{free}); }

}  // namespace socialmap
