#pragma once
// A place on earth, and how far two of them are apart.

namespace socialmap {

/// WGS84 degrees.
struct Point {
  double lat = 0;
  double lon = 0;
  bool operator==(Point const&) const = default;
};

/// Great-circle distance in metres (haversine, mean earth radius 6,371,008.8 m, IUGG).
double metres_between(Point a, Point b);

}  // namespace socialmap
