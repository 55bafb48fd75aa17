#pragma once
// The honeycomb of cells inside the ring of a picture, and who stands in which.

#include <cstdint>
#include <vector>

#include "engine/network/layout.h"

namespace socialmap {

/// The least height of a ring (half of it) that has cells for so many in the part of the height that is used.
double least_radius_y(double radius_x, double used_part, std::size_t inside);

class Cells {
 public:
  /// Precondition: the ring of the layout has at least so many cells.
  Cells(NetworkLayout const& layout, std::size_t inside);

  /// Gives a place to every node inside, and changes no other.
  void fill(LayoutQuestion const& question, std::vector<LayoutSpot>& spots);

 private:
  struct Pulled {
    std::uint32_t node = 0;
    std::vector<LayoutPull> pulls;  // to others
  };
  void seat(std::vector<LayoutSpot> const& spots);
  bool exchange(std::vector<LayoutSpot> const& spots);
  double length(std::uint32_t who, LayoutSpot from, std::vector<LayoutSpot> const& spots) const;
  LayoutSpot wanted(Pulled const& who, std::vector<LayoutSpot> const& spots) const;

  LayoutSpot middle_;
  std::vector<LayoutSpot> cells_;   // row by row
  std::vector<std::uint32_t> who_;  // by cell: place in inside_, or kNobody
  std::vector<Pulled> inside_;
};

}  // namespace socialmap
