#pragma once
// The curve of a line between two in a picture of the network.

#include <string>

#include "engine/network/layout.h"

namespace socialmap::pages {

struct CurveEnd {
  LayoutSpot at;
  bool inside = false;  ///< of the ring
};

/// The "d" of a path. From the ring it leaves straight inwards, so that lines gather and names stay free;
/// both ends stop before the sign. `bend`: 0, 1, 2 … for the lines between the same two, so that all are
/// seen.
std::string curve(CurveEnd const& from, CurveEnd const& to, int bend);

}  // namespace socialmap::pages
