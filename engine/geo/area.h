#pragma once
// The ground that something covers: polygons with holes, as official maps draw them.

#include <cstdint>
#include <optional>
#include <span>
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

/// A point that surely lies inside and near the middle (the centroid of the largest polygon where that is inside
/// it, else a point on its surface). Precondition: the area has a polygon.
Point middle_of(Area const& area);

}  // namespace socialmap
