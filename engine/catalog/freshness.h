#pragma once
// How far a record can still be trusted.

#include "engine/model/activity.h"
#include "engine/model/municipality.h"

namespace socialmap {

enum class Freshness : std::uint8_t { fresh, aging, stale };

/// Fresh until `due` (on + dueAfterMonths unless given), aging until on + hideAfterMonths, then stale; never
/// verified is aging. The norms' defaults are 6 and 12 months.
Freshness freshness_of(Activity const& activity, Municipality const& municipality, Date on);

}  // namespace socialmap
