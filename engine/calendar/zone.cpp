#include "engine/calendar/zone.h"

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

Date today_in_amsterdam(std::chrono::system_clock::time_point now) {
  auto const moment = std::chrono::floor<std::chrono::seconds>(now);
  return Date{std::chrono::floor<std::chrono::days>(amsterdam().to_local(moment).time_since_epoch())};
}

}  // namespace socialmap
