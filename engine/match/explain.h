#pragma once
// Step 6, explanation: plain Dutch sentences that name this offer's own values. Made only for what is shown.

#include "engine/match/candidate.h"

namespace socialmap {

/// The offer with a sentence for every part of its score, and what to check.
Match explained(Candidate const& candidate, BoundProfile const& bound, MatchWorld const& world);

}  // namespace socialmap
