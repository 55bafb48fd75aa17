#pragma once
// Step 1, signals: is proposing activities the right answer at all?

#include <vector>

#include "engine/match/bound_facts.h"
#include "engine/model/ranking.h"

namespace socialmap {

/// The ticked signals as cards, strongest mode first, then those that only the wish or a code of the
/// referral hints at, with the
/// municipality's own phone numbers.
std::vector<Signal> signals_of(BoundProfile const& bound, MatchWorld const& world);

/// The strongest mode of the rules of modes.yaml that hold; match when none does.
Mode mode_of(BoundFacts const& facts);

}  // namespace socialmap
