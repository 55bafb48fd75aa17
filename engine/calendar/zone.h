#pragma once
// The clock on the wall in the Netherlands: Europe/Amsterdam, with the rules of the system's tz database.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/date.h"

namespace socialmap {

/// The moment at which the clock in Amsterdam shows `time` on `day`. A time that the clock skips (the hour
/// that is lost in March) moves on by what is skipped: 02:30 is 03:30. A time that it shows twice (October)
/// is the first of the two. Throws std::runtime_error where the machine has no tz database. Any thread. The
/// database's last listed change counts for ever: after 2037 there is no summer time.
std::chrono::sys_seconds in_amsterdam(Date day, ClockTime time);

/// "2026-11-24T10:00:00+01:00": the time in Amsterdam with its offset from UTC then.
std::string to_iso8601(std::chrono::sys_seconds moment);

/// "2026-11-24T10:00:00+01:00" or "2026-11-24T09:00:00Z"; nothing for anything else, or for a day or a time
/// that does not exist.
std::optional<std::chrono::sys_seconds> parse_iso8601(std::string_view text);

/// A day and the time on the clock, whole minutes.
struct WallClock {
  Date day;
  ClockTime time;
  bool operator==(WallClock const&) const = default;
};

/// What the calendar and the clock in Amsterdam show at that moment; seconds are dropped.
WallClock shown_in_amsterdam(std::chrono::sys_seconds moment);

/// The date on the calendar in Amsterdam at that moment.
Date today_in_amsterdam(std::chrono::system_clock::time_point now);

}  // namespace socialmap
