#include "engine/geo/point.h"

#include <cmath>
#include <numbers>

namespace socialmap {

double metres_between(Point a, Point b) {
  constexpr double kEarthRadiusMetres = 6'371'008.8;
  constexpr double kRadians = std::numbers::pi / 180;
  double const half_lat = std::sin((b.lat - a.lat) * kRadians / 2);
  double const half_lon = std::sin((b.lon - a.lon) * kRadians / 2);
  double const h =
      half_lat * half_lat + std::cos(a.lat * kRadians) * std::cos(b.lat * kRadians) * half_lon * half_lon;
  return 2 * kEarthRadiusMetres * std::asin(std::sqrt(h));
}

}  // namespace socialmap
