#pragma once
// Step 5, choice: variety at the top of one total order.

#include "engine/match/candidate.h"

namespace socialmap {

/// The same candidates, reordered so that the first few (weights.yaml) hold not too many of one provider or
/// one main kind, and among them one for each rule of choose.yaml and each heavy need, where there is one
/// that serves a need or wish. The first few stand by score, and so does all that follows. `limit` then only
/// takes the beginning.
std::vector<Candidate> with_variety(std::vector<Candidate> best_first, BoundFacts const& facts);

}  // namespace socialmap
