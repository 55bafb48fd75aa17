#pragma once
// When an offer meets, by what its record and its municipality say.

#include "engine/calendar/occurrence.h"
#include "engine/model/activity.h"
#include "engine/model/municipality.h"

namespace socialmap {

/// Only looks at both. Precondition: the offer has a schedule.
inline Timetable timetable_of(Activity const& activity, Municipality const& municipality) {
  return {*activity.schedule, activity.holidays, municipality.holidays, activity.cancelled};
}

}  // namespace socialmap
