#pragma once
// Step 3, hard rules: may these offers be proposed to this client at all?

#include "engine/match/bound_facts.h"

namespace socialmap {

/// For every offer one bit a hard rule, in the order of RuleSet::refusals.
struct Judged {
  std::vector<std::uint64_t> refused;
  std::vector<std::uint64_t> unknown;  ///< of the refused: only because something is not known (safety)
  std::vector<std::uint64_t> asked;    ///< not known, and to be asked

  bool eligible(std::size_t row) const { return refused[row] == 0; }
  /// The place of the first rule that refuses. Precondition: not eligible.
  std::size_t first(std::size_t row) const;
};

Judged judged(BoundFacts const& facts);

/// The same for one offer, by the plain meaning of each condition.
Judged judged(FactSource const& source, RuleSet const& rules);

}  // namespace socialmap
