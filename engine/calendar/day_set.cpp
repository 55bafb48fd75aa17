#include "engine/calendar/day_set.h"

#include <algorithm>

namespace socialmap {

Stretch common(Stretch a, Stretch b) { return {std::max(a.from, b.from), std::min(a.to, b.to)}; }

DaySet::DaySet(Stretch stretch) : stretch_(stretch) {
  if (stretch.from <= stretch.to) bits_.resize(static_cast<std::size_t>(position(stretch.to)) + 1);
}

bool DaySet::contains(Date day) const {
  return day >= stretch_.from && day <= stretch_.to && bits_[static_cast<std::size_t>(position(day))];
}

void DaySet::fill(Stretch days, bool in) {
  auto const inside = common(days, stretch_);
  if (inside.from > inside.to) return;
  std::fill(bits_.begin() + position(inside.from), bits_.begin() + position(inside.to) + 1, in);
}

}  // namespace socialmap
