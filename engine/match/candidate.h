#pragma once
// An offer that passed the hard rules, on its way to being chosen.

#include "engine/match/score.h"

namespace socialmap {

struct Candidate {
  std::size_t row = 0;
  int hundredths = 0;
  Verdict verdict;
};

/// The rows of one layer that may be offered at all (published, not stale), judged and counted.
struct Candidates {
  std::vector<Candidate> eligible;  ///< best first; ties by slug
  std::vector<Refusal> refused;     ///< in the order of the rules, only rules that refused somebody
  std::size_t refused_total = 0;
};

Candidates candidates_of(BoundProfile const& bound, MatchWorld const& world, Layer layer);

}  // namespace socialmap
