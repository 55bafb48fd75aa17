#include "server/pages/word_parts.h"

#include <fmt/format.h>

#include "engine/calendar/zone.h"

namespace socialmap::pages {

std::chrono::year_month_day calendar(Date date) { return std::chrono::year_month_day(date); }

std::pair<Date, ClockTime> on_the_clock(std::chrono::sys_seconds moment) {
  auto const written = to_iso8601(moment);
  return {parse_date(written.substr(0, 10)).value_or(Date{}),
          parse_clock_time(written.substr(11, 5)).value_or(ClockTime{})};
}

std::string list_with(std::string_view before_last, std::vector<std::string> const& words) {
  std::string all;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) all += i + 1 == words.size() ? before_last : ", ";
    all += words[i];
  }
  return all;
}

std::string with_capital(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

}  // namespace socialmap::pages
