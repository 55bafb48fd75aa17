#pragma once
// What is not known of one offer and one client, and what it would do if it were good.

#include "engine/match/candidate.h"
#include "engine/match/seen.h"

namespace socialmap {

/// A fact that is not known, with the best value that it could have for this offer.
struct Supposed {
  FactRef fact;
  double value = 0;
  int hundredths = 0;  ///< the score it would have
};

/// The facts that hard rules and rules of the score asked for and that are not known, each with the value
/// that lets the offer through with the most points; only those by which it gets points, or is no longer
/// refused. Most points first; ties in the order in which they were asked.
std::vector<Supposed> good_if_known(std::size_t row, Assessed const& assessed);

}  // namespace socialmap
