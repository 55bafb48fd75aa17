#include "engine/text/place_grid.h"

#include <algorithm>
#include <numeric>

namespace socialmap {
namespace {

void set(Mask& mask, std::uint32_t offer) { mask[offer / 64] |= std::uint64_t{1} << (offer % 64); }

BoundingBox bounds_of(Columns const& columns) {
  std::optional<BoundingBox> box;
  for (std::size_t i = 0; i < columns.size; ++i) {
    if (columns.reach[i] != Reach::at_point) continue;
    auto const [lat, lon] = columns.point[i];
    if (!box) box = {lat, lon, lat, lon};
    *box = {std::min(box->south, lat), std::min(box->west, lon), std::max(box->north, lat),
            std::max(box->east, lon)};
  }
  return box.value_or(BoundingBox{});
}

}  // namespace

PlaceGrid::Axis PlaceGrid::axis(double from, double to) {
  return {from, to > from ? double{kSide} / (to - from) : 0};
}

std::size_t PlaceGrid::Axis::cell_of(double degrees) const {
  auto const cell = (degrees - start) * cells_per_degree;
  return static_cast<std::size_t>(std::clamp(cell, 0.0, double{kSide - 1}));
}

PlaceGrid::PlaceGrid(Columns const& columns) : size_(columns.size), elsewhere_(columns.size / 64 + 1) {
  auto const box = bounds_of(columns);
  rows_ = axis(box.south, box.north);
  columns_ = axis(box.west, box.east);
  for (std::uint32_t i = 0; i < columns.size; ++i) {
    if (columns.reach[i] == Reach::at_point)
      ++starts_.at(cell_of(columns.point[i]) + 1);
    else
      set(elsewhere_, i);
  }
  std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
  offers_.resize(starts_.back());
  auto next = starts_;
  for (std::uint32_t i = 0; i < columns.size; ++i) {
    if (columns.reach[i] == Reach::at_point) offers_[next.at(cell_of(columns.point[i]))++] = i;
  }
}

void PlaceGrid::follow(Columns const& later) {
  elsewhere_.resize(later.size / 64 + 1);
  for (auto i = static_cast<std::uint32_t>(size_); i < later.size; ++i) set(elsewhere_, i);
  size_ = later.size;
}

std::optional<Mask> PlaceGrid::in_and_around(BoundingBox const& box) const {
  constexpr std::size_t kWorthIt = 8;  // of all offers one in so many
  auto mask = elsewhere_;
  std::size_t count = 0;
  for (auto row = rows_.cell_of(box.south); row <= rows_.cell_of(box.north); ++row) {
    auto const first = starts_.at(row * kSide + columns_.cell_of(box.west));
    auto const end = starts_.at(row * kSide + columns_.cell_of(box.east) + 1);
    count += end > first ? end - first : 0;
    if (count > offers_.size() / kWorthIt) return std::nullopt;
    for (auto at = first; at < end; ++at) set(mask, offers_[at]);
  }
  return mask;
}

}  // namespace socialmap
