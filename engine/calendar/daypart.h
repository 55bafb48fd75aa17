#pragma once
// The rough words for when: part of the day, and how often in a month.

#include "engine/calendar/weekdays.h"
#include "engine/model/daypart.h"
#include "engine/model/schedule.h"

namespace socialmap {

Daypart daypart_of(ClockTime start);

/// How many dates an average month has, for prices: the sum over the slots; 0 for an empty schedule. Holidays
/// and exceptions are not counted.
/// - weekly: days × 52/12 ÷ every_weeks
/// - monthly: days × weeks listed; a fifth weekday, and a last one beside a fourth, count in 1 of 3 months
/// - dated: different dates ÷ the calendar months from the first to the last of them
double dates_per_month(Schedule const& schedule);

}  // namespace socialmap
