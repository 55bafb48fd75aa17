#pragma once
// How far an offer is from a client, and whether that is within reach.

#include <optional>

#include "engine/match/bound_profile.h"
#include "engine/model/ranking.h"

namespace socialmap {

struct ReachAnswer {
  enum class Kind { unknown, within, too_far, elsewhere };
  Kind kind = Kind::unknown;       ///< elsewhere: it comes only to clients in other neighbourhoods
  std::optional<Journey> journey;  ///< by the quickest of the client's modes
  double share = 0;                ///< of the limit that the journey takes, 0 to 1 within reach
};

/// An offer in the client's own neighbourhood is within reach when home is given as a neighbourhood; others
/// count from its middle. Online, by phone and at home are 0 metres. {area} counts from the nearest middle of
/// its neighbourhoods.
ReachAnswer reach_of(BoundProfile const& bound, MatchWorld const& world, std::size_t row);

/// In a straight line; nothing where the home, or where the offer is, is not known, and for what is online.
std::optional<double> metres_from_home(BoundProfile const& bound, MatchWorld const& world, std::size_t row);

/// What rules ask of it: "within", "too-far" or "elsewhere" by their place, NaN when unknown; and how near, 1
/// at the door to a quarter at the limit, NaN outside it.
struct ReachFact {
  double word = 0;
  double nearness = 0;
};

ReachFact reach_fact(BoundProfile const& bound, MatchWorld const& world, std::size_t row);

struct ReachFacts {
  std::vector<double> word;
  std::vector<double> nearness;
};

/// Of each group of Respect::place.
ReachFacts reach_of_places(BoundProfile const& bound, MatchWorld const& world);

}  // namespace socialmap
