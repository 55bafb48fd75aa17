#pragma once
// What a neighbourhood loses when a provider or professional stops.

#include "engine/network/introductions.h"

namespace socialmap {

struct NeighbourhoodLoss {
  Party neighbourhood;
  Party party;             ///< who stops
  std::size_t offers = 0;  ///< shown offers of this party that take place there
  /// Ids: kinds that nobody else offers there, or to the whole municipality (online, by phone, at home).
  std::vector<std::string> kinds;
  /// Pairs of another referrer and an offer of somebody else there: every warm introduction of at most three
  /// steps runs through this party.
  std::size_t introductions = 0;
  std::string because;
};

/// Of each neighbourhood with a loss, by id, at most kMostLosses: the most kinds, then offers, then
/// introductions first; ties by id. An offer of which is not known where it takes place is nobody's loss.
std::vector<NeighbourhoodLoss> losses_in(Introductions const& network, NetworkRecords const& records);
inline constexpr std::size_t kMostLosses = 10;

}  // namespace socialmap
