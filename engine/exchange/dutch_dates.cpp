#include "engine/exchange/dutch_dates.h"

#include <array>

#include <fmt/format.h>

namespace socialmap {

std::string in_dutch(Date date) {
  constexpr std::array<char const*, 12> kMonths{"januari",   "februari", "maart",    "april",
                                                "mei",       "juni",     "juli",     "augustus",
                                                "september", "oktober",  "november", "december"};
  std::chrono::year_month_day const parts{date};
  return fmt::format("{} {} {}", unsigned(parts.day()), kMonths[unsigned(parts.month()) - 1],
                     int(parts.year()));
}

}  // namespace socialmap
