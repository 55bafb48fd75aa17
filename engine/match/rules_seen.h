#pragma once
// What every rule answers for one offer and one client, with the values it saw.

#include "engine/match/candidate.h"
#include "engine/match/seen.h"

namespace socialmap {

/// Every rule but those of the score, in the order in which matching asks them.
std::vector<RuleSeen> rules_seen(std::size_t row, Assessed const& assessed);

/// Every rule of the score, in its order; one entry a need where it counts need by need and the client has
/// needs. Their hundredths add up to the score.
std::vector<FactorSeen> factors_seen(std::size_t row, BoundFacts const& facts);

}  // namespace socialmap
