#pragma once
// The offers of one layer that passed the hard rules, and what refused the others.

#include "engine/match/judge.h"
#include "engine/match/score.h"

namespace socialmap {

struct Candidate {
  std::size_t row = 0;
  int hundredths = 0;
};

/// More points first; ties by slug.
bool comes_before(Candidate const& a, Candidate const& b, Catalogue const& catalogue);

/// All offers judged and scored for one client.
struct Assessed {
  BoundFacts const& facts;
  Judged judged;
  std::vector<int> scores;
};

Assessed assessed(BoundFacts const& facts);

/// The rows of one layer that may be offered at all (published, not stale), counted.
struct Candidates {
  std::vector<Candidate> eligible;  ///< best first; ties by slug
  std::vector<Refusal> refused;     ///< in the order of the rules, only rules that refused somebody
  std::size_t refused_total = 0;
};

Candidates candidates_of(Assessed const& assessed, Layer layer);

/// May the offer be shown, and is it of this layer?
bool on_offer(MatchWorld const& world, std::size_t row, Layer layer);

}  // namespace socialmap
