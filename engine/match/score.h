#pragma once
// Step 4, the score: points per factor, in whole hundredths. What is not known adds nothing.

#include "engine/match/bound_facts.h"

namespace socialmap {

/// One part of a score before it has a sentence.
struct Points {
  std::size_t boost = 0;            ///< place in RuleSet::boosts
  int hundredths = 0;               ///< above zero
  std::optional<std::size_t> need;  ///< NeedId value, where the boost counts need by need
};

/// One part a need of the client, rather than one for all.
bool counts_by_need(Boost const& boost);

/// For one offer, by the plain meaning of each condition. The score is their sum.
std::vector<Points> points_of(BoundFacts const& facts, std::size_t row);

/// One offer asked of some of the boosts, perhaps with other facts than its own: what if.
struct WhatIf {
  FactSource const& source;
  std::vector<std::size_t> const& boosts;  ///< places in RuleSet::boosts
};
std::vector<Points> points_of(BoundFacts const& facts, WhatIf const& what_if);

int sum_of(std::vector<Points> const& points);

/// The same sums for many offers at once; others are counted when they are asked for. So too what is dear to
/// tell for all (PairFacts::is_dear): it is added late. For one thread; the facts must outlive it.
class Scores {
 public:
  Scores(BoundFacts const& facts, Bits counted);

  int operator[](std::size_t row) const {
    return has_bit(counted_, row) ? early_[row] + late(row) : sum_of(points_of(*facts_, row));
  }
  /// At most the score: short of it by what is added late. Precondition: it is one of those counted at once.
  int early(std::size_t row) const { return early_[row]; }
  int late(std::size_t row) const;
  /// No score is further above its early part.
  int most_late() const { return most_late_; }

 private:
  BoundFacts const* facts_;
  Bits counted_;
  std::vector<int> early_;
  std::vector<Boost const*> late_;
  int most_late_ = 0;
};

/// What an offer helps with, of a score's parts of the factor need.
struct HelpPoints {
  int urgent = 0;  ///< for structural needs, and for what a signal or help.yaml asks
  int all = 0;
};
/// Of these offers at once; of none of the others.
std::vector<HelpPoints> help_of(BoundFacts const& facts, Bits const& rows);

}  // namespace socialmap
