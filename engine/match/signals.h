#pragma once
// Step 1, signals: is proposing activities the right answer at all?

#include <vector>

#include "engine/match/bound_profile.h"
#include "engine/model/ranking.h"

namespace socialmap {

/// The ticked signals as cards, strongest mode first, with the municipality's own phone numbers.
std::vector<Signal> signals_of(Profile const& profile, MatchWorld const& world);

/// The strongest ticked signal decides; else a structural need of enough weight gives support-first; else
/// match.
Mode mode_of(BoundProfile const& bound, MatchWorld const& world);

}  // namespace socialmap
