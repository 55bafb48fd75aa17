#pragma once
// One event of UiTdatabank as an offer with its place.

#include <optional>

#include "engine/exchange/uitdatabank_mapping.h"

namespace socialmap {

/// The ids are still to be given: that of the activity, and that of the location where there is one.
struct UitOffer {
  Activity activity;
  std::optional<Location> location;
};

/// Nothing when `reading` got a problem. `box` is that of the municipality: a point outside it is a problem.
/// An address outside the Netherlands keeps its postcode with the name of the town, never as a postcode of
/// ours: a Belgian 9000 is not the Dutch 9000.
std::optional<UitOffer> offer_of_event(Node const& event, UitMapping const& mapping, BoundingBox const& box,
                                       Reading& reading);

}  // namespace socialmap
