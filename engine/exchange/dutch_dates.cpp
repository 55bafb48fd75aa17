#include "engine/exchange/dutch_dates.h"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "engine/base/fold.h"

namespace socialmap {
namespace {

constexpr std::array<std::string_view, 12> kMonths{"januari",   "februari", "maart",    "april",
                                                   "mei",       "juni",     "juli",     "augustus",
                                                   "september", "oktober",  "november", "december"};
constexpr std::array<std::string_view, 7> kDays{"maandag", "dinsdag",  "woensdag", "donderdag",
                                                "vrijdag", "zaterdag", "zondag"};
constexpr std::array<std::string_view, 4> kAround{"elke", "iedere", "op", "en"};

std::optional<Weekday> weekday_in_dutch(std::string_view word) {
  for (std::size_t i = 0; i < kDays.size(); ++i) {
    bool const is_day =
        word == kDays[i] || word == kDays[i].substr(0, 2) || word == std::string(kDays[i]) + "en";
    if (is_day) return static_cast<Weekday>(i);
  }
  return std::nullopt;
}

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

std::vector<Weekday> weekdays_in_dutch(std::string_view text) {
  std::set<Weekday> days;
  auto const written = folded(text);
  constexpr std::string_view kBetween = " ,/&+";
  for (std::size_t at = 0; at < written.size();) {
    auto const end = std::min(written.find_first_of(kBetween, at), written.size());
    auto const word = std::string_view(written).substr(at, end - at);
    at = end + 1;
    bool const is_around = std::find(kAround.begin(), kAround.end(), word) != kAround.end();
    if (word.empty() || is_around) continue;
    auto const day = weekday_in_dutch(word.ends_with('.') ? word.substr(0, word.size() - 1) : word);
    if (!day) return {};
    days.insert(*day);
  }
  return {days.begin(), days.end()};
}

}  // namespace socialmap
