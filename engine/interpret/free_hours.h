#pragma once
// When somebody says to be free: "alleen 's avonds", "niet op dinsdag", "woensdagmiddag", "na vieren".

#include <optional>
#include <vector>

#include "engine/interpret/limits.h"

namespace socialmap {

/// Days and parts of days in a text, as the availability of a profile: 08:00 to 22:30 where only days are
/// told, every day where only hours are; ochtend to 12:30, middag to 17:30, overdag from 9:00 to 17:30. Only
/// where a word beside them tells that the client speaks of being free, or nothing else stands in the clause.
std::optional<FoundLimit> free_hours_in(ReadingOf const& reading);

}  // namespace socialmap
