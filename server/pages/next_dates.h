#pragma once
// The next dates of an offer as lines, with the holidays that fall on them.

#include <cstddef>
#include <vector>

#include "engine/calendar/occurrence.h"
#include "server/pages/offer_page.h"

namespace socialmap::pages {

/// The first `most` meetings within 400 days of `today` that are not over at a moment of it. One in a holiday
/// says whether it goes on, or that this is not known; meetings in a row that a holiday closes are one line
/// between them.
std::vector<Line> next_dates(Timetable const& timetable, Date today, std::chrono::sys_seconds at,
                             std::size_t most);

}  // namespace socialmap::pages
