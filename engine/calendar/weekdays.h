#pragma once
// Which days of the week a slot takes place on.

#include <bitset>

#include "engine/base/date.h"
#include "engine/model/schedule.h"

namespace socialmap {

/// Bit n stands for the Weekday with that value: Monday 0 to Sunday 6.
using Weekdays = std::bitset<7>;

Weekday weekday_of(Date date);

/// The days of a weekly or monthly slot as written; of a dated slot the weekdays of its dates.
Weekdays weekdays_of(Slot const& slot);

inline bool contains(Weekdays days, Weekday day) { return days[static_cast<std::size_t>(day)]; }

}  // namespace socialmap
