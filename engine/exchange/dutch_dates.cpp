#include "engine/exchange/dutch_dates.h"

#include <array>

#include <fmt/format.h>

#include "engine/base/fold.h"

namespace socialmap {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"januari",   "februari", "maart",    "april",
                                                   "mei",       "juni",     "juli",     "augustus",
                                                   "september", "oktober",  "november", "december"};

}  // namespace

std::string in_dutch(Date date) {
  std::chrono::year_month_day const parts{date};
  return fmt::format("{} {} {}", unsigned(parts.day()), kMonths[unsigned(parts.month()) - 1],
                     int(parts.year()));
}

std::optional<unsigned> month_in_dutch(std::string_view name) {
  auto const written = folded(name);
  if (written == "mrt") return 3;
  for (unsigned i = 0; i < kMonths.size(); ++i) {
    if (written == kMonths[i] || written == kMonths[i].substr(0, 3)) return i + 1;
  }
  return std::nullopt;
}

}  // namespace socialmap
