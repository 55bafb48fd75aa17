#include "engine/geo/point.h"

#include <numbers>

namespace socialmap {
namespace {

constexpr double kRadians = std::numbers::pi / 180;

}  // namespace

OnSphere on_sphere(Point point) {
  double const lat = point.lat * kRadians, lon = point.lon * kRadians;
  return {std::cos(lat) * std::cos(lon), std::cos(lat) * std::sin(lon), std::sin(lat)};
}

double metres_between(Point a, Point b) {
  double const half_lat = std::sin((b.lat - a.lat) * kRadians / 2);
  double const half_lon = std::sin((b.lon - a.lon) * kRadians / 2);
  double const h =
      half_lat * half_lat + std::cos(a.lat * kRadians) * std::cos(b.lat * kRadians) * half_lon * half_lon;
  return 2 * kEarthRadiusMetres * std::asin(std::sqrt(h));
}

}  // namespace socialmap
