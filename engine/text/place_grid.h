#pragma once
// The offers by where they take place, so that those far off need not be looked at.

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/catalog/columns.h"
#include "engine/text/answer.h"

namespace socialmap {

/// Cells of equal width and height over all points of the offers, and in each the offers with a point there.
/// Any number of threads may ask.
class PlaceGrid {
 public:
  explicit PlaceGrid(Columns const& columns);
  /// Adds the later rows of these columns; they count as near everything until the grid is made anew.
  void follow(Columns const& later);

  /// A bit for each offer that takes place in the box, for those in the same cells, and for those without a
  /// point of their own. Nothing: so many lie there that to look at every offer is as fast.
  std::optional<Mask> in_and_around(BoundingBox const& box) const;

 private:
  static constexpr std::size_t kSide = 64;

  /// One of the kSide rows or columns; the first and the last hold what lies outside too.
  struct Axis {
    double start = 0;
    double cells_per_degree = 0;
    std::size_t cell_of(double degrees) const;
  };
  static Axis axis(double from, double to);
  std::size_t cell_of(Point point) const {
    return rows_.cell_of(point.lat) * kSide + columns_.cell_of(point.lon);
  }

  Axis rows_;
  Axis columns_;
  std::array<std::uint32_t, kSide * kSide + 1> starts_{};  // of each cell in offers_
  std::vector<std::uint32_t> offers_;                      // cell by cell, from west to east and row by row
  std::size_t size_ = 0;
  Mask elsewhere_;  // without a point
};

}  // namespace socialmap
