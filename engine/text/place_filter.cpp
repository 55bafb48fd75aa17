#include "engine/text/place_filter.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

#include "engine/geo/point.h"

namespace socialmap {
namespace {

std::vector<double> metres_to_middles(SearchWorld const& world, Point from) {
  std::vector<double> metres;
  for (std::uint32_t i = 0; i < world.catalogue.neighbourhoods.size(); ++i) {
    metres.push_back(metres_between(from, world.places.neighbourhood({i}).point));
  }
  return metres;
}

Mask middles_in(SearchWorld const& world, BoundingBox const& box) {
  Mask mask(world.columns.areas.words());
  for (std::uint32_t i = 0; i < world.catalogue.neighbourhoods.size(); ++i) {
    if (box.contains(world.places.neighbourhood({i}).point)) mask[i / 64] |= std::uint64_t{1} << (i % 64);
  }
  return mask;
}

/// A box that holds all that is so near, and a little more; nothing where it would reach a pole or the date
/// line.
std::optional<BoundingBox> box_around(Point middle, int metres) {
  constexpr double kMetresPerDegree = 111'000;  // of latitude: less than anywhere
  constexpr double kRadians = std::numbers::pi / 180;
  auto const north = metres / kMetresPerDegree;
  auto const farthest = std::abs(middle.lat) + north;
  if (farthest > 85) return std::nullopt;
  auto const east = north / std::cos(farthest * kRadians);
  if (std::abs(middle.lon) + east > 180) return std::nullopt;
  return BoundingBox{middle.lat - north, middle.lon - east, middle.lat + north, middle.lon + east};
}

}  // namespace

bool is_for_all_areas(Columns const& columns, ActivityId id) {
  auto const* row = columns.areas.row(id.value);
  return std::all_of(row, row + columns.areas.words(), [](std::uint64_t word) { return word == 0; });
}

PlaceFilter::PlaceFilter(SearchWorld const& world, SearchRequest const& request)
    : columns_(world.columns),
      neighbourhoods_(mask_of(request.neighbourhoods, world.catalogue.neighbourhoods)),
      radius_(request.radius),
      box_(request.box) {
  if (box_) middles_in_box_ = middles_in(world, *box_);
  if (!request.near) return;
  near_ = world.places.find(*request.near);
  assert(near_ && "the caller refuses a place that is not found");
  if (!near_) return;
  metres_to_middle_ = metres_to_middles(world, near_->point);
  if (radius_) around_ = box_around(near_->point, *radius_);
}

Answer PlaceFilter::in_neighbourhoods(ActivityId id) const {
  switch (columns_.reach[id.value]) {
    case Reach::unknown:
      return Answer::unknown;
    case Reach::remote:
      return Answer::yes;
    case Reach::area:
    case Reach::home:
      return yes_or_no(is_for_all_areas(columns_, id) ||
                       meets(columns_.areas.row(id.value), neighbourhoods_));
    case Reach::at_point:
      break;
  }
  auto const here = columns_.neighbourhood[id.value];
  return yes_or_no(here != kNoNeighbourhood && (neighbourhoods_[here / 64] >> (here % 64) & 1) != 0);
}

Answer PlaceFilter::in_radius(ActivityId id) const {
  if (!near_) return Answer::yes;
  if (columns_.reach[id.value] == Reach::unknown) return Answer::unknown;
  auto const away = metres(id);
  return yes_or_no(away && *away <= *radius_);
}

Answer PlaceFilter::in_box(ActivityId id) const {
  switch (columns_.reach[id.value]) {
    case Reach::unknown:
      return Answer::unknown;
    case Reach::remote:
      return Answer::yes;
    case Reach::area:
    case Reach::home:
      return yes_or_no(is_for_all_areas(columns_, id) ||
                       meets(columns_.areas.row(id.value), middles_in_box_));
    case Reach::at_point:
      break;
  }
  return yes_or_no(box_->contains(columns_.point[id.value]));
}

std::optional<double> PlaceFilter::metres(ActivityId id) const {
  if (!near_) return std::nullopt;
  switch (columns_.reach[id.value]) {
    case Reach::unknown:
      return std::nullopt;
    case Reach::remote:
      return 0;
    case Reach::at_point:
      return metres_between(near_->point, columns_.point[id.value]);
    case Reach::area:
      return metres_to_areas(id);
    case Reach::home:
      break;
  }
  bool const anywhere = is_for_all_areas(columns_, id);
  bool const visited = near_->neighbourhood && columns_.areas.test(id.value, near_->neighbourhood->value);
  return anywhere || visited ? std::optional<double>(0) : std::nullopt;
}

std::optional<double> PlaceFilter::metres_to_areas(ActivityId id) const {
  std::optional<double> least;
  for (std::size_t i = 0; i < metres_to_middle_.size(); ++i) {
    if (!columns_.areas.test(id.value, i)) continue;
    least = least ? std::min(*least, metres_to_middle_[i]) : metres_to_middle_[i];
  }
  return least ? least : 0;
}

}  // namespace socialmap
