#pragma once
// How far each referrer gets: which offers somebody can be introduced to, and what stays out of warm reach.

#include "engine/network/introductions.h"

namespace socialmap {

/// Offers within two and within three steps; the latter hold the former.
struct OffersInSteps {
  std::size_t two = 0;
  std::size_t three = 0;
};

struct ReferrerReach {
  Party referrer;
  OffersInSteps all;                    ///< whatever the strength of a step
  OffersInSteps warm;                   ///< every step of strength 2 or 3
  std::vector<std::string> cold_kinds;  ///< ids, in the vocabulary's order: shown somewhere, none of them
                                        ///< warmly within three steps
  std::string because;
};

/// Of every referrer, those with the fewest warm offers first; ties by id. Steps are taken in their
/// direction.
std::vector<ReferrerReach> reach_of_referrers(Introductions const& network, NetworkRecords const& records);

}  // namespace socialmap
