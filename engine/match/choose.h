#pragma once
// Step 5, choice: variety at the top of one total order.

#include "engine/match/candidate.h"

namespace socialmap {

/// The first `most` of the same candidates (all, unless told otherwise), reordered so that the first few
/// (weights.yaml) hold not too many of one provider or one main kind, and among them one for each rule of
/// choose.yaml and each heavy need, where there is one that serves a need or wish. The first few stand by
/// score, and so does all that follows: fewer asked are the beginning of more.
std::vector<Candidate> with_variety(BestFirst const& best, BoundFacts const& facts,
                                    std::size_t most = SIZE_MAX);

}  // namespace socialmap
