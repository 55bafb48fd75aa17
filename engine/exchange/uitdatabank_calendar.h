#pragma once
// When an event of UiTdatabank takes place, in the words of the catalogue.

#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/reading.h"
#include "engine/model/schedule.h"

namespace socialmap {

struct UitCalendar {
  std::optional<Schedule> schedule;  ///< nothing: unknown
  std::vector<Cancellation> cancelled;
  std::optional<Date> first_day;     ///< of its dates or its period
  std::optional<Date> last_day;      ///< of its dates or its period
  bool off = false;                  ///< called off or put off, and no cancelled day says so
  bool full = false;                 ///< every date that goes on is booked up
  std::vector<std::string> remarks;  ///< Dutch sentences: what a schedule cannot say
};

/// By calendarType: single and multiple give dates, periodic and permanent give days of the week. Moments are
/// read on the clock in Amsterdam (Brussels has the same), the first and last day of a period as they are
/// written. What is left out or unclear is a warning; an event on dates
/// without any usable date is a problem.
UitCalendar calendar_of(Node const& event, std::string const& main_language, Reading& reading);

/// "Available": it goes on. Anything else does not; an unknown word gives a warning. No status: it goes on.
bool goes_on(Node const& event_or_date, Reading& reading);

/// Whether all places are taken, as bookingAvailability says.
bool booked_up(Node const& event_or_date);

// The two halves of calendar_of.
UitCalendar dates_of(Node const& event, std::string const& main_language, Reading& reading);
UitCalendar opening_hours_of(Node const& event, std::string const& main_language, Reading& reading);

}  // namespace socialmap
