#pragma once
// Where everybody stands in a picture of a network: those of one neighbourhood side by side on a ring, with
// their names outside it, and those who bring people together inside it. The same question gives the same
// places.

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/geo/point.h"

namespace socialmap {

/// Pixels of the picture.
struct LayoutSpot {
  double x = 0;
  double y = 0;
  bool operator==(LayoutSpot const&) const = default;
};

struct LayoutNode {
  std::uint32_t group = 0;  ///< place in LayoutQuestion::groups; of no meaning inside the ring
  bool inside = false;
};

/// Somebody who is drawn nearer to somebody else.
struct LayoutPull {
  std::uint32_t from = 0;  ///< places in LayoutQuestion::nodes
  std::uint32_t to = 0;
  double weight = 1;  ///< above 0
};

struct LayoutQuestion {
  std::vector<std::optional<Point>> groups;  ///< where each lies: the west goes left, the north up
  std::vector<LayoutNode> nodes;             ///< those of a group stand in this order, from above
  std::vector<LayoutPull> pulls;
};

/// The part of the ring that a group has; it has none when nobody is in it.
struct LayoutArc {
  std::uint32_t group = 0;
  bool left = false;
  LayoutSpot heading;  ///< on the ring, one row above the first
  LayoutSpot first;
  LayoutSpot last;
};

struct NetworkLayout {
  double height = 0;  ///< of the picture; its width is kLayoutWidth
  LayoutSpot middle;  ///< of the ring, an ellipse
  double radius_x = 0;
  double radius_y = 0;
  double used_y = 0;  ///< everybody stands at most so far above or below the middle
  std::vector<LayoutSpot> nodes;
  std::vector<LayoutArc> arcs;

  bool is_left(LayoutSpot spot) const { return spot.x < middle.x; }
  /// Where the ring is at this height.
  LayoutSpot on_ring(double y, bool left) const;
};

inline constexpr double kLayoutWidth = 1180;
/// Names on the ring have this height for themselves and this width beside it.
inline constexpr double kLayoutRow = 25;
inline constexpr double kLayoutNameWidth = 258;
/// Who stands inside has this space for a sign and a name in two lines.
inline constexpr double kLayoutCellWidth = 150;
inline constexpr double kLayoutCellHeight = 64;

/// Works in about (nodes + pulls) × 1,000 steps. Inside, everybody stands in a cell of a honeycomb, so that
/// no names meet; cells are exchanged, a fixed number of times, while that makes the lines shorter.
NetworkLayout network_layout(LayoutQuestion const& question);

}  // namespace socialmap
