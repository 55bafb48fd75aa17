#pragma once
// The ground that something covers: polygons with holes, as official maps draw them.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/geo/point.h"

namespace socialmap {

using Ring = std::vector<Point>;  ///< closed: first point = last point

struct Polygon {
  Ring outer;
  std::vector<Ring> holes;
  bool operator==(Polygon const&) const = default;
};

using Area = std::vector<Polygon>;

/// A point that surely lies inside and near the middle (the centroid of the largest polygon where that is
/// inside it, else a point on its surface). Precondition: the area has a polygon. A polygon without surface
/// gives a point of its ring.
Point middle_of(Area const& area);

/// What is wrong with the area, in words that its author can use ("polygon 2, hole 1: is not closed: …");
/// empty for a valid one. Looked at: coordinates within ±90 and ±180 degrees, at least 4 points a ring,
/// closed rings, then crossings, spikes, misplaced holes and overlapping polygons. Edges are straight lines
/// in degrees, as in GeoJSON; the direction of a ring and repeated points do not matter. One complaint a
/// ring, one a shape.
std::vector<std::string> faults(Area const& area);

}  // namespace socialmap
