#pragma once
// Step 4, the score: points per factor, in whole hundredths. What is not known adds nothing.

#include <vector>

#include "engine/match/refuse.h"

namespace socialmap {

/// One part of a score before it has a sentence.
struct Points {
  Factor factor = Factor::need;
  int hundredths = 0;
  std::size_t about =
      0;  ///< interest: the KindId; need: the position in BoundProfile::needs, its size: a ticked signal
};

/// Only parts above zero. Interest: an offer's kind the client named, else one of the same domain. Need:
/// strength × weight, one part a need; help that fits a ticked signal counts as one need more. Travel: halves
/// at half the limit. The score is their sum.
std::vector<Points> points_of(BoundProfile const& bound, MatchWorld const& world, std::size_t row,
                              ReachAnswer const& reach);

int sum_of(std::vector<Points> const& points);

}  // namespace socialmap
