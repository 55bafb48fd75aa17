#pragma once
// RD New, the metres in which Dutch official maps are drawn (EPSG:28992), as degrees.

#include <memory>
#include <optional>

#include "engine/geo/point.h"

namespace socialmap {

/// Turns RD into degrees with PROJ and its EPSG tables: within 0.25 m of the official RDNAPTRANS, nearer
/// where PROJ's Dutch grids are installed. One thread at a time.
class Rijksdriehoek {
 public:
  /// Throws std::runtime_error when PROJ's tables (the package proj-data) are missing.
  Rijksdriehoek();
  ~Rijksdriehoek();

  /// x grows eastwards, y northwards; metres. Nothing outside the area for which RD is defined.
  std::optional<Point> at(double x, double y) const;

  /// Whether RD is defined there: x -7,000 to 300,000, y 289,000 to 629,000 (Kadaster). No degrees lie
  /// within.
  static bool covers(double x, double y);

 private:
  struct Projection;
  std::unique_ptr<Projection> projection_;
};

}  // namespace socialmap
