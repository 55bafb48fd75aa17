#pragma once
// Short ways to write dates, hours and what came out, for the tests of the calendar.

#include <string>
#include <vector>

#include "engine/calendar/occurrence.h"
#include "engine/calendar/zone.h"

namespace socialmap::calendar_tests {

inline Date day(std::string_view text) { return parse_date(text).value(); }
inline ClockTime at(std::string_view text) { return parse_clock_time(text).value(); }
inline Hours hours(std::string_view from, std::string_view to) { return {at(from), at(to), false}; }

inline Hours hours(std::string_view from) { return {at(from), {}, false}; }
inline Term term(std::optional<Date> start, std::optional<Date> end = {}, std::vector<Date> except = {}) {
  return {start, end, std::move(except)};
}
inline WeeklySlot weekly(std::vector<Weekday> days, Hours hours, int every_weeks = 1, Term term = {}) {
  return {std::move(days), hours, every_weeks, std::move(term)};
}
inline MonthlySlot monthly(std::vector<Weekday> days, std::vector<int> weeks, Hours hours, Term term = {}) {
  return {std::move(days), std::move(weeks), hours, std::move(term)};
}
inline DatedSlot dated(std::vector<Date> on, Hours hours) { return {std::move(on), hours}; }

inline std::vector<std::string> days_of(std::vector<Occurrence> const& found) {
  std::vector<std::string> days;
  for (auto const& meeting : found) days.push_back(to_string(meeting.day));
  return days;
}

inline std::vector<std::string> starts_of(std::vector<Occurrence> const& found) {
  std::vector<std::string> starts;
  for (auto const& meeting : found) starts.push_back(to_iso8601(meeting.start));
  return starts;
}

inline std::vector<Occurrence> all(Schedule const& schedule, std::string_view from, std::string_view to) {
  return occurrences({.schedule = schedule}, {.from = day(from), .to = day(to)});
}

using Texts = std::vector<std::string>;

}  // namespace socialmap::calendar_tests
