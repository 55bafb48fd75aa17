#pragma once
// The offers of one layer that passed the hard rules, and what refused the others.

#include "engine/match/best_first.h"
#include "engine/match/judge.h"
#include "engine/match/score.h"

namespace socialmap {

/// All offers judged and scored for one client.
struct Assessed {
  BoundFacts const& facts;
  Judged judged;
  Scores scores;
};

Assessed assessed(BoundFacts const& facts);

/// The rows of one layer that may be offered at all (published, not stale), counted.
struct Candidates {
  BestFirst eligible;
  std::vector<Refusal> refused;  ///< in the order of the rules, only rules that refused somebody
  std::size_t refused_total = 0;
};

/// The assessed offers must outlive them.
Candidates candidates_of(Assessed const& assessed, Layer layer);
Candidates candidates_of(Assessed&& assessed, Layer layer) = delete;

}  // namespace socialmap
