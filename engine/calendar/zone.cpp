#include "engine/calendar/zone.h"

#include <sstream>

#include <date/tz.h>

namespace socialmap {
namespace {

date::time_zone const& amsterdam() {
  static date::time_zone const* const zone = date::locate_zone("Europe/Amsterdam");
  return *zone;
}

}  // namespace

std::chrono::sys_seconds in_amsterdam(Date day, ClockTime time) {
  date::local_seconds const shown{day.time_since_epoch() + std::chrono::minutes{time.minutes}};
  // `first` is the only offset, the one before a skipped hour, or the earlier of a repeated hour.
  return std::chrono::sys_seconds{shown.time_since_epoch() - amsterdam().get_info(shown).first.offset};
}

std::string to_iso8601(std::chrono::sys_seconds moment) {
  return date::format("%FT%T%Ez", date::make_zoned(&amsterdam(), moment));
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
  auto const shown = amsterdam().to_local(moment).time_since_epoch();
  auto const day = std::chrono::floor<std::chrono::days>(shown);
  auto const minutes = std::chrono::floor<std::chrono::minutes>(shown - day).count();
  return {Date{day}, ClockTime{static_cast<int>(minutes)}};
}

Date today_in_amsterdam(std::chrono::system_clock::time_point now) {
  return shown_in_amsterdam(std::chrono::floor<std::chrono::seconds>(now)).day;
}

}  // namespace socialmap
