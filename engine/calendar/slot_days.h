#pragma once
// The days on which one slot of a schedule meets, before holidays and cancellations.

#include "engine/calendar/day_set.h"
#include "engine/model/schedule.h"

namespace socialmap {

/// The slot's days inside the stretch, within its term and without its exceptions. Weeks run from Monday to
/// Sunday. With `every_weeks` above 1 the week of term.start is the first; without a start such a slot has no
/// days, for nobody can tell which weeks are meant. A month without the n-th weekday has none.
/// Work: the days of the stretch plus the dates that the slot lists, however long its term is.
DaySet slot_days(Slot const& slot, Stretch stretch);

}  // namespace socialmap
