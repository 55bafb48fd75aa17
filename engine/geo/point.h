#pragma once
// A place on earth, and how far two of them are apart.

#include <algorithm>
#include <cmath>

namespace socialmap {

/// WGS84 degrees.
struct Point {
  double lat = 0;
  double lon = 0;
  bool operator==(Point const&) const = default;
};

/// Great-circle distance in metres (haversine, mean earth radius 6,371,008.8 m, IUGG).
double metres_between(Point a, Point b);

/// A point as seen from the middle of the earth, which is 1 away: for who measures to many.
struct OnSphere {
  double x = 0;
  double y = 0;
  double z = 0;
  bool operator==(OnSphere const&) const = default;
};

OnSphere on_sphere(Point point);

inline constexpr double kEarthRadiusMetres = 6'371'008.8;

/// The same distance, to the millimetre, and cheap where they are not far apart.
inline double metres_apart(OnSphere const& a, OnSphere const& b) {
  double const x = a.x - b.x, y = a.y - b.y, z = a.z - b.z;
  double const half = std::sqrt(x * x + y * y + z * z) / 2;  // of the chord: the sine of half the angle
  constexpr double kFar = 0.05;                              // some 640 km
  if (half > kFar) return 2 * kEarthRadiusMetres * std::asin(std::min(half, 1.0));
  double const square = half * half;  // the series of the arcsine
  double const series = 1 + square * (1.0 / 6 + square * (3.0 / 40 + square * (15.0 / 336)));
  return 2 * kEarthRadiusMetres * half * series;
}

}  // namespace socialmap
