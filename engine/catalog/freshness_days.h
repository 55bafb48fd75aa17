#pragma once
// The days on which an offer stops being fresh, and on which it is hidden.

#include <optional>

#include "engine/model/activity.h"
#include "engine/model/municipality.h"

namespace socialmap {

struct FreshnessDays {
  Date fresh_until;  ///< the last day on which it is fresh
  Date shown_until;  ///< the last day on which it is shown; may come before fresh_until, which then counts
};

/// Nothing for an offer that was never verified: it is aging, and stays so.
std::optional<FreshnessDays> freshness_days(Activity const& activity, Municipality const& municipality);

}  // namespace socialmap
