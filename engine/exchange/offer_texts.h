#pragma once
// What an imported offer says of itself: its summary, its description and its dates.

#include <optional>
#include <string>
#include <vector>

#include "engine/exchange/event_rows.h"

namespace socialmap {

using EventRows = std::vector<EventRow>;  ///< of one offer, in the order of the file; never empty

/// One dated slot per hours, dates sorted. Nothing when no row has hours: a schedule needs a starting time,
/// and none is made up.
std::optional<Schedule> schedule_of(EventRows const& rows);

/// The first template whose fields are all known, else the title; and, where no row has hours, on which days.
/// At most 300 characters.
std::string summary_of(EventRows const& rows, std::vector<std::string> const& templates);

/// What the rows tell, each thing once; the whole title where it had to be cut; the days without hours. At
/// most 5000 characters; nothing when there is nothing to add.
std::optional<std::string> description_of(EventRows const& rows);

/// Titles are cut to so many characters.
inline constexpr std::size_t kLongestTitle = 80;

}  // namespace socialmap
