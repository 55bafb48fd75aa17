#include "engine/calendar/zone.h"

#include <algorithm>
#include <sstream>
#include <vector>

#include <date/tz.h>
#include <fmt/format.h>

namespace socialmap {
namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

/// A stretch of time in which the clock keeps one distance from UTC.
struct Offset {
  seconds ahead;         ///< of UTC
  sys_seconds end;       ///< the moment of the next change
  seconds last_on_wall;  ///< up to here a time on the wall is read with this offset
};

/// Later than any day that is asked about, and before the days that a date cannot count.
constexpr sys_seconds kNever{date::sys_days{date::year{20'000} / 1 / 1}};

/// All changes of the tz database, read once: asking it costs a hundred times as much.
std::vector<Offset> read_offsets() {
  auto const& zone = *date::locate_zone("Europe/Amsterdam");
  std::vector<Offset> offsets;
  auto now = zone.get_info(sys_seconds{date::sys_days{date::year{-20'000} / 1 / 1}});
  while (now.end < kNever) {
    auto const next = zone.get_info(now.end);
    // A time shown twice is the first of the two, and a skipped one is read as if nothing had changed yet.
    auto const last = now.end.time_since_epoch() + std::max(now.offset, next.offset);
    offsets.push_back({now.offset, now.end, last});
    now = next;
  }
  offsets.push_back({now.offset, sys_seconds::max(), seconds::max()});
  return offsets;
}

std::vector<Offset> const& offsets() {
  static auto const all = read_offsets();
  return all;
}

seconds ahead_at(sys_seconds moment) {
  auto const later = [](sys_seconds at, Offset const& offset) { return at < offset.end; };
  return std::upper_bound(offsets().begin(), offsets().end(), moment, later)->ahead;
}

seconds ahead_on_wall(seconds shown) {
  auto const later = [](seconds at, Offset const& offset) { return at < offset.last_on_wall; };
  return std::upper_bound(offsets().begin(), offsets().end(), shown, later)->ahead;
}

}  // namespace

sys_seconds in_amsterdam(Date day, ClockTime time) {
  seconds const shown = day.time_since_epoch() + std::chrono::minutes{time.minutes};
  return sys_seconds{shown - ahead_on_wall(shown)};
}

std::string to_iso8601(sys_seconds moment) {
  auto const ahead = ahead_at(moment);
  auto const shown = moment + ahead;
  auto const day = std::chrono::floor<std::chrono::days>(shown);
  auto const second = (shown - day).count();
  auto const away = ahead.count();
  return fmt::format("{}T{:02}:{:02}:{:02}+{:02}:{:02}", to_string(Date{day}), second / 3600,
                     second / 60 % 60, second % 60, away / 3600, away / 60 % 60);
}

std::optional<std::chrono::sys_seconds> parse_iso8601(std::string_view text) {
  constexpr std::string_view kShape = "0000-00-00T00:00:00+00:00";
  auto whole = std::string(text);
  if (whole.ends_with('Z')) whole.replace(whole.size() - 1, 1, "+00:00");
  if (whole.size() != kShape.size()) return std::nullopt;
  for (std::size_t i = 0; i < kShape.size(); ++i) {
    bool const digit = whole[i] >= '0' && whole[i] <= '9';
    bool const as_shaped = kShape[i] == '0' ? digit : whole[i] == kShape[i] || (i == 19 && whole[i] == '-');
    if (!as_shaped) return std::nullopt;
  }
  std::istringstream in(whole);
  std::chrono::sys_seconds moment;
  in >> date::parse("%FT%T%Ez", moment);
  return in.fail() ? std::nullopt : std::optional{moment};
}

WallClock shown_in_amsterdam(std::chrono::sys_seconds moment) {
  auto const shown = moment.time_since_epoch() + ahead_at(moment);
  auto const day = std::chrono::floor<std::chrono::days>(shown);
  auto const minutes = std::chrono::floor<std::chrono::minutes>(shown - day).count();
  return {Date{day}, ClockTime{static_cast<int>(minutes)}};
}

Date today_in_amsterdam(std::chrono::system_clock::time_point now) {
  return shown_in_amsterdam(std::chrono::floor<std::chrono::seconds>(now)).day;
}

}  // namespace socialmap
