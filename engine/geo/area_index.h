#pragma once
// Which of many areas a point lies in: neighbourhoods of a municipality, or all of a country's.

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "engine/geo/area.h"

namespace socialmap {

/// Immutable; copies share one tree; any number of threads may ask. Lines between points are straight in
/// degrees, as in GeoJSON. Rings that are not closed are taken as closed. Answers are positions in the
/// vector that it was built from.
class AreaIndex {
 public:
  /// Copies the areas.
  explicit AreaIndex(std::vector<Area> areas = {});

  /// The area that covers the point. A border counts as covered, also that of a hole; where several areas
  /// cover it (a shared border), the first of them. Nothing for a point in a hole or outside all.
  std::optional<std::size_t> at(Point point) const;

  /// The covering area, else the one whose border is nearest and at most that many metres away; the first on
  /// a tie. Distances are planar with degrees of longitude shrunk by cos(lat) of the point: good at the scale
  /// of a city (within 0.1 % at 10 km in the Netherlands), not across countries or the 180th meridian.
  std::optional<std::size_t> nearest(Point point, double within_metres) const;

 private:
  struct Tree;
  std::shared_ptr<Tree const> tree_;
};

}  // namespace socialmap
