#pragma once
// Where shown offers take place, as the questions about a network count it.

#include "engine/network/graph.h"

namespace socialmap {

struct OfferAreas {
  std::vector<NeighbourhoodId> in;  ///< one, or the several of {area} and {atHome}
  bool everywhere = false;          ///< for the whole municipality: online, by phone, at home
};

/// By ActivityId. Neither holds for an offer that is not shown, or of which nobody told where it is.
std::vector<OfferAreas> places_of_offers(NetworkRecords const& records);

}  // namespace socialmap
