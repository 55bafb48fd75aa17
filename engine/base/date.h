#pragma once
// Civil dates and clock times as the records write them; no zones here (engine/calendar has those).

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace socialmap {

/// A calendar day without a time zone.
using Date = std::chrono::sys_days;

/// Minutes since midnight, 0 to 1440 ("24:00" is the end of the day).
struct ClockTime {
  int minutes = 0;
  auto operator<=>(ClockTime const&) const = default;
};

/// "2026-11-23", a day that exists; nothing for anything else.
std::optional<Date> parse_date(std::string_view text);
std::string to_string(Date date);

/// "09:30", 00:00 to 24:00; nothing for anything else.
std::optional<ClockTime> parse_clock_time(std::string_view text);
std::string to_string(ClockTime time);

/// The same day of the month `months` later (or earlier); the month's last day where that day is missing.
Date add_months(Date date, int months);

}  // namespace socialmap
