#pragma once
// Offers as iCalendar (RFC 5545), to subscribe to or to put one in a calendar.

#include <optional>
#include <string>
#include <vector>

#include "engine/calendar/occurrence.h"
#include "engine/geo/point.h"

namespace socialmap {

/// One offer as a calendar takes it. Texts are plain; an empty one is left out.
struct CalendarOffer {
  std::string uid;  ///< stays the same as long as the offer does: "koffie@veenmeer"
  std::string title;
  std::string description;
  std::string location;
  std::string url;
  std::optional<Point> point;
  Timetable timetable;  ///< looks at what others own
};

struct CalendarHead {
  std::string name;  ///< what a calendar program calls it
  Date on;           ///< meetings before this day are left out
};

/// A VCALENDAR with the rules of Europe/Amsterdam and an event for each slot that still meets: weekly and
/// monthly ones as a rule with the days on which it does not go on as EXDATE, single dates each by
/// themselves. An end that is not known is left out. Two slots that meet at one moment are two events.
/// Works on the days to the last holiday, exception and cancellation, and 400 days to find a first meeting.
std::string to_icalendar(CalendarHead const& head, std::vector<CalendarOffer> const& offers);

}  // namespace socialmap
