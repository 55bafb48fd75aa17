#pragma once
// The points of a provider's locations must lie in the municipality's box.

#include "engine/catalog/reading.h"
#include "engine/model/municipality.h"

namespace socialmap {

/// Said of every point outside.
inline constexpr char const* kOutsideBox =
    "lies outside the bounding box of the municipality (are lat and lon swapped?)";

/// Notes a problem for each location of a provider's tree that lies outside.
void check_points(Node const& provider, BoundingBox const& box, Reading& reading);

}  // namespace socialmap
