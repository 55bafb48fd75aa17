#pragma once
// Days in the words of the catalogue's readers.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/schedule.h"

namespace socialmap {

/// "13 april 2016".
std::string in_dutch(Date date);

/// "maart", "Mrt" or "maa" → 3; nothing for what is no month.
std::optional<unsigned> month_in_dutch(std::string_view name);

/// "dinsdag", "elke di", "maandag en woensdag", "ma/wo": the days of every week, in their order. Nothing
/// where another word stands among them ("om de week", "ma-vr"): that is more than these days.
std::vector<Weekday> weekdays_in_dutch(std::string_view text);

}  // namespace socialmap
