#pragma once
// Step 5, choice: variety at the top of one total order.

#include <vector>

#include "engine/match/candidate.h"

namespace socialmap {

/// The same candidates, reordered so that the first few hold not too many of one provider or one main kind
/// (weights.yaml); what is passed over comes right after. `limit` then only takes the beginning.
std::vector<Candidate> with_variety(std::vector<Candidate> best_first, MatchWorld const& world);

}  // namespace socialmap
