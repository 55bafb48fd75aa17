#include "engine/geo/area_index.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <numbers>
#include <utility>

#define BOOST_ALLOW_DEPRECATED_HEADERS  // Boost.Geometry 1.74 includes some of Boost's own
#include <boost/geometry.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/register/point.hpp>
#include <boost/geometry/geometries/register/ring.hpp>
#include <boost/geometry/index/rtree.hpp>

BOOST_GEOMETRY_REGISTER_POINT_2D(socialmap::Point, double, boost::geometry::cs::cartesian, lon, lat)
BOOST_GEOMETRY_REGISTER_RING(socialmap::Ring)

namespace socialmap {
namespace {

namespace bg = boost::geometry;
namespace bgi = boost::geometry::index;

constexpr double kRadians = std::numbers::pi / 180;
constexpr double kMetresPerDegree = 6'371'008.8 * kRadians;

using Box = bg::model::box<Point>;

/// One polygon of one area, under its box.
struct Entry {
  Box box;
  std::size_t area = 0;
  std::size_t polygon = 0;
};

struct BoxOf {
  using result_type = Box const&;
  result_type operator()(Entry const& entry) const { return entry.box; }
};

using Boxes = bgi::rtree<Entry, bgi::rstar<16>, BoxOf>;

void close(Ring& ring) {
  if (!ring.empty() && ring.front() != ring.back()) ring.push_back(ring.front());
}

bool covers(Polygon const& polygon, Point point) {
  return bg::covered_by(point, polygon.outer) &&
         std::ranges::none_of(polygon.holes, [&](Ring const& hole) { return bg::within(point, hole); });
}

double metres_to_line(Point from, Point a, Point b) {
  double const per_lon = kMetresPerDegree * std::cos(from.lat * kRadians);
  double const ax = (a.lon - from.lon) * per_lon, ay = (a.lat - from.lat) * kMetresPerDegree;
  double const dx = (b.lon - a.lon) * per_lon, dy = (b.lat - a.lat) * kMetresPerDegree;
  double const square = dx * dx + dy * dy;
  double const along = square > 0 ? std::clamp(-(ax * dx + ay * dy) / square, 0.0, 1.0) : 0;
  return std::hypot(ax + along * dx, ay + along * dy);
}

double metres_to_ring(Point from, Ring const& ring) {
  double best = std::numeric_limits<double>::infinity();
  for (std::size_t i = 1; i < ring.size(); ++i)
    best = std::min(best, metres_to_line(from, ring[i - 1], ring[i]));
  return best;
}

double metres_to_border(Point from, Polygon const& polygon) {
  double best = metres_to_ring(from, polygon.outer);
  for (auto const& hole : polygon.holes) best = std::min(best, metres_to_ring(from, hole));
  return best;
}

Box box_around(Point middle, double metres) {
  double const lat = metres / kMetresPerDegree;
  double const lon = lat / std::max(std::cos(middle.lat * kRadians), 0.001);
  return {{middle.lat - lat, middle.lon - lon}, {middle.lat + lat, middle.lon + lon}};
}

bool finite(Point point) { return std::isfinite(point.lat) && std::isfinite(point.lon); }

}  // namespace

struct AreaIndex::Tree {
  explicit Tree(std::vector<Area> given);
  std::vector<Entry> touching(Box const& box) const;
  Polygon const& polygon(Entry const& entry) const { return areas[entry.area][entry.polygon]; }

  std::vector<Area> areas;
  Boxes boxes;
};

AreaIndex::Tree::Tree(std::vector<Area> given) : areas(std::move(given)) {
  std::vector<Entry> entries;
  for (std::size_t area = 0; area < areas.size(); ++area) {
    for (std::size_t i = 0; i < areas[area].size(); ++i) {
      auto& polygon = areas[area][i];
      close(polygon.outer);
      std::ranges::for_each(polygon.holes, close);
      if (polygon.outer.empty() || !std::ranges::all_of(polygon.outer, finite)) continue;
      entries.push_back({bg::return_envelope<Box>(polygon.outer), area, i});
    }
  }
  boxes = Boxes{entries};
}

/// In the order of the areas.
std::vector<Entry> AreaIndex::Tree::touching(Box const& box) const {
  std::vector<Entry> found;
  boxes.query(bgi::intersects(box), std::back_inserter(found));
  std::ranges::sort(found, {}, [](Entry const& entry) { return std::pair{entry.area, entry.polygon}; });
  return found;
}

AreaIndex::AreaIndex(std::vector<Area> areas) : tree_(std::make_shared<Tree const>(std::move(areas))) {}

std::optional<std::size_t> AreaIndex::at(Point point) const {
  if (!finite(point)) return std::nullopt;
  for (auto const& entry : tree_->touching({point, point})) {
    if (covers(tree_->polygon(entry), point)) return entry.area;
  }
  return std::nullopt;
}

std::optional<std::size_t> AreaIndex::nearest(Point point, double within_metres) const {
  if (auto const covering = at(point)) return covering;
  if (!finite(point) || !(within_metres >= 0)) return std::nullopt;
  std::optional<std::size_t> best;
  double best_metres = within_metres;
  for (auto const& entry : tree_->touching(box_around(point, within_metres))) {
    double const metres = metres_to_border(point, tree_->polygon(entry));
    if (metres > best_metres || (best && metres == best_metres)) continue;
    best = entry.area;
    best_metres = metres;
  }
  return best;
}

}  // namespace socialmap
