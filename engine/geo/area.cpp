#include "engine/geo/area.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>
#include <tuple>
#include <utility>

#define BOOST_ALLOW_DEPRECATED_HEADERS  // Boost.Geometry 1.74 includes some of Boost's own
#include <boost/geometry.hpp>
#include <boost/geometry/geometries/multi_polygon.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>

namespace socialmap {
namespace {

namespace bg = boost::geometry;
using PlanarPoint = bg::model::d2::point_xy<double>;  // x = lon, y = lat
using PlanarPolygon = bg::model::polygon<PlanarPoint>;
using PlanarArea = bg::model::multi_polygon<PlanarPolygon>;

PlanarPolygon::ring_type to_planar(Ring const& ring) {
  PlanarPolygon::ring_type planar;
  for (auto const point : ring) planar.emplace_back(point.lon, point.lat);
  return planar;
}

/// With rings closed and in the direction that Boost expects.
PlanarPolygon to_planar(Polygon const& polygon) {
  PlanarPolygon planar;
  planar.outer() = to_planar(polygon.outer);
  for (auto const& hole : polygon.holes) planar.inners().push_back(to_planar(hole));
  bg::correct(planar);
  return planar;
}

struct Run {
  double from = 0;
  double to = 0;
  double width() const { return to - from; }
};

/// The widest run of `polygon` along the line of latitude `lat`; no width where the line misses it.
Run widest_run(Polygon const& polygon, double lat) {
  std::vector<double> crossings;
  auto const cross = [&](Ring const& ring) {
    for (std::size_t i = 1; i < ring.size(); ++i) {
      auto const [a, b] = std::pair{ring[i - 1], ring[i]};
      if ((a.lat > lat) == (b.lat > lat)) continue;
      crossings.push_back(a.lon + (lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon));
    }
  };
  cross(polygon.outer);
  std::ranges::for_each(polygon.holes, cross);
  std::ranges::sort(crossings);
  Run best;
  for (std::size_t i = 1; i < crossings.size(); i += 2) {
    Run const run{crossings[i - 1], crossings[i]};
    if (run.width() > best.width()) best = run;
  }
  return best;
}

/// The middle of the widest run along a few lines about the middle latitude.
std::optional<Point> point_on_surface(Polygon const& polygon) {
  auto const [south, north] = std::ranges::minmax(polygon.outer, {}, &Point::lat);
  Run best;
  double best_lat = 0;
  for (double const share : {0.5, 0.4, 0.6, 0.25, 0.75, 0.1, 0.9}) {
    double const lat = south.lat + share * (north.lat - south.lat);
    auto const run = widest_run(polygon, lat);
    if (run.width() > best.width()) std::tie(best, best_lat) = std::pair{run, lat};
  }
  if (best.width() <= 0) return std::nullopt;
  return Point{best_lat, best.from + best.width() / 2};
}

std::string in_words(double value) {
  std::array<char, 32> text{};
  auto const written = std::to_chars(text.data(), text.data() + text.size(), value);
  return {text.data(), written.ptr};
}

std::string in_words(Point point) { return "lat " + in_words(point.lat) + ", lon " + in_words(point.lon); }

bool on_earth(Point point) { return std::abs(point.lat) <= 90 && std::abs(point.lon) <= 180; }

std::optional<std::string> ring_fault(Ring const& ring) {
  auto const astray = std::ranges::find_if_not(ring, on_earth);
  if (astray != ring.end()) return "lat must be -90 to 90 and lon -180 to 180, seen " + in_words(*astray);
  if (ring.size() < 4) {
    return "must have at least 4 points, the last one equal to the first, seen " +
           std::to_string(ring.size());
  }
  if (ring.front() != ring.back()) {
    return "is not closed: begins at " + in_words(ring.front()) + " and ends at " + in_words(ring.back());
  }
  return std::nullopt;
}

std::string in_words(bg::validity_failure_type failure) {
  switch (failure) {
    case bg::failure_few_points:
      return "must have at least 3 different points";
    case bg::failure_wrong_topological_dimension:
      return "has no surface: all points are on one line";
    case bg::failure_spikes:
      return "has a spike: a line that goes out and comes back over itself";
    case bg::failure_wrong_orientation:  // the direction was corrected: only a bow tie has none
    case bg::failure_self_intersections:
      return "has lines that cross each other";
    case bg::failure_interior_rings_outside:
      return "has a hole that is not inside its outer ring";
    case bg::failure_nested_interior_rings:
      return "has a hole inside a hole";
    case bg::failure_disconnected_interior:
      return "falls apart: its holes cut it in pieces";
    default:
      return "is not a valid shape";
  }
}

std::optional<std::string> shape_fault(PlanarPolygon const& polygon) {
  auto failure = bg::no_failure;
  if (bg::is_valid(polygon, failure)) return std::nullopt;
  return in_words(failure);
}

std::vector<std::string> polygon_faults(Polygon const& polygon, std::string const& name) {
  std::vector<std::string> found;
  if (auto const fault = ring_fault(polygon.outer)) found.push_back(name + ": " + *fault);
  for (std::size_t i = 0; i < polygon.holes.size(); ++i) {
    auto const fault = ring_fault(polygon.holes[i]);
    if (fault) found.push_back(name + ", hole " + std::to_string(i + 1) + ": " + *fault);
  }
  if (!found.empty()) return found;
  if (auto const fault = shape_fault(to_planar(polygon))) found.push_back(name + ": " + *fault);
  return found;
}

}  // namespace

Point middle_of(Area const& area) {
  std::vector<double> sizes;
  for (auto const& polygon : area) sizes.push_back(std::abs(bg::area(to_planar(polygon))));
  auto const& largest = area[static_cast<std::size_t>(std::ranges::max_element(sizes) - sizes.begin())];
  if (largest.outer.empty()) return {};
  auto const planar = to_planar(largest);
  PlanarPoint centroid;
  bg::centroid(planar, centroid);
  if (bg::within(centroid, planar)) return {centroid.y(), centroid.x()};
  return point_on_surface(largest).value_or(largest.outer.front());
}

std::vector<std::string> faults(Area const& area) {
  if (area.empty()) return {"must have at least one polygon"};
  std::vector<std::string> found;
  for (std::size_t i = 0; i < area.size(); ++i) {
    std::ranges::move(polygon_faults(area[i], "polygon " + std::to_string(i + 1)), std::back_inserter(found));
  }
  if (!found.empty() || area.size() == 1) return found;
  PlanarArea planar;
  for (auto const& polygon : area) planar.push_back(to_planar(polygon));
  if (!bg::is_valid(planar)) found.push_back("polygons of one area must not overlap or share a line");
  return found;
}

}  // namespace socialmap
