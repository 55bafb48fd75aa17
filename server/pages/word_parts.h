#pragma once
// What the words of every language are made with.

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/date.h"
#include "engine/model/schedule.h"

namespace socialmap::pages {

std::chrono::year_month_day calendar(Date date);

/// Day and time on the clock in Amsterdam.
std::pair<Date, ClockTime> on_the_clock(std::chrono::sys_seconds moment);

/// "a, b en c" with " en " before the last.
std::string list_with(std::string_view before_last, std::vector<std::string> const& words);

/// The first letter as a capital; ASCII only.
std::string with_capital(std::string words);

/// "1 resultaat", "12 resultaten"
std::string counted(std::size_t number, std::string_view one, std::string_view many);

}  // namespace socialmap::pages
