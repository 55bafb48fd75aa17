#include "engine/network/cells.h"

#include <algorithm>
#include <cmath>

namespace socialmap {
namespace {

constexpr std::uint32_t kNobody = 0xFFFFFFFF;
constexpr double kFromRing = 24;  // between a cell and the ring
constexpr int kRounds = 40;
/// A cell is exchanged with as many after it, about two rows.
constexpr std::size_t kNeighbours = 8;

/// The inside of a ring.
struct Hollow {
  double radius_x = 0;
  double radius_y = 0;
  double used_y = 0;
};

/// Whether a cell with this middle, counted from that of the ring, lies inside it.
bool fits(LayoutSpot cell, Hollow const& hollow) {
  double const farthest = std::abs(cell.y) + kLayoutCellHeight / 2;
  if (farthest > hollow.used_y) return false;
  double const y = farthest / hollow.radius_y;
  return std::abs(cell.x) + kLayoutCellWidth / 2 + kFromRing <= hollow.radius_x * std::sqrt(1 - y * y);
}

/// Row by row; every other row is half a cell aside.
std::vector<LayoutSpot> honeycomb(Hollow const& hollow) {
  std::vector<LayoutSpot> cells;
  auto const rows = static_cast<int>(hollow.used_y / kLayoutCellHeight);
  auto const columns = static_cast<int>(hollow.radius_x / kLayoutCellWidth) + 1;
  for (int row = -rows; row <= rows; ++row) {
    double const aside = row % 2 == 0 ? 0 : kLayoutCellWidth / 2;
    for (int column = -columns; column <= columns; ++column) {
      LayoutSpot const cell{column * kLayoutCellWidth + aside, row * kLayoutCellHeight};
      if (fits(cell, hollow)) cells.push_back(cell);
    }
  }
  return cells;
}

double distance(LayoutSpot a, LayoutSpot b) { return std::hypot(a.x - b.x, a.y - b.y); }

}  // namespace

double least_radius_y(double radius_x, double used_part, std::size_t inside) {
  double radius_y = 0;
  while (honeycomb({radius_x, radius_y, radius_y * used_part}).size() < inside)
    radius_y += std::max(kLayoutCellHeight, radius_y / 4);
  return radius_y;
}

Cells::Cells(NetworkLayout const& layout, std::size_t inside)
    : middle_(layout.middle), cells_(honeycomb({layout.radius_x, layout.radius_y, layout.used_y})) {
  for (auto& cell : cells_) cell = {cell.x + middle_.x, cell.y + middle_.y};
  who_.assign(cells_.size(), kNobody);
  inside_.reserve(inside);
}

void Cells::fill(LayoutQuestion const& question, std::vector<LayoutSpot>& spots) {
  std::vector<std::uint32_t> place(question.nodes.size(), kNobody);
  for (std::uint32_t n = 0; n < question.nodes.size(); ++n) {
    if (!question.nodes[n].inside) continue;
    place[n] = static_cast<std::uint32_t>(inside_.size());
    inside_.push_back({n, {}});
    spots[n] = middle_;
  }
  for (auto const& pull : question.pulls) {
    if (place[pull.from] != kNobody) inside_[place[pull.from]].pulls.push_back(pull);
    if (place[pull.to] != kNobody) inside_[place[pull.to]].pulls.push_back({pull.to, pull.from, pull.weight});
  }
  seat(spots);
  auto const settle = [&] {
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
      if (who_[cell] != kNobody) spots[inside_[who_[cell]].node] = cells_[cell];
    }
  };
  settle();
  for (int round = 0; round < kRounds && exchange(spots); ++round) settle();
}

/// The cells nearest to the middle, filled row by row with who wants to be highest.
void Cells::seat(std::vector<LayoutSpot> const& spots) {
  std::vector<std::size_t> chosen(cells_.size());
  for (std::size_t i = 0; i < chosen.size(); ++i) chosen[i] = i;
  std::stable_sort(chosen.begin(), chosen.end(), [&](std::size_t a, std::size_t b) {
    return distance(cells_[a], middle_) < distance(cells_[b], middle_);
  });
  chosen.resize(inside_.size());
  std::sort(chosen.begin(), chosen.end());
  std::vector<std::pair<double, std::uint32_t>> heights;
  for (std::uint32_t i = 0; i < inside_.size(); ++i) heights.emplace_back(wanted(inside_[i], spots).y, i);
  std::sort(heights.begin(), heights.end());
  for (std::size_t i = 0; i < chosen.size(); ++i) who_[chosen[i]] = heights[i].second;
}

LayoutSpot Cells::wanted(Pulled const& who, std::vector<LayoutSpot> const& spots) const {
  if (who.pulls.empty()) return middle_;
  LayoutSpot sum;
  double weight = 0;
  for (auto const& pull : who.pulls) {
    sum = {sum.x + pull.weight * spots[pull.to].x, sum.y + pull.weight * spots[pull.to].y};
    weight += pull.weight;
  }
  return {sum.x / weight, sum.y / weight};
}

double Cells::length(std::uint32_t who, LayoutSpot from, std::vector<LayoutSpot> const& spots) const {
  if (who == kNobody) return 0;
  double sum = 0;
  for (auto const& pull : inside_[who].pulls) sum += pull.weight * distance(from, spots[pull.to]);
  return sum;
}

/// One round; false when nothing is better exchanged.
bool Cells::exchange(std::vector<LayoutSpot> const& spots) {
  bool better = false;
  for (std::size_t a = 0; a < cells_.size(); ++a) {
    auto const end = std::min(cells_.size(), a + 1 + kNeighbours);
    for (std::size_t b = a + 1; b < end; ++b) {
      double const now = length(who_[a], cells_[a], spots) + length(who_[b], cells_[b], spots);
      double const then = length(who_[a], cells_[b], spots) + length(who_[b], cells_[a], spots);
      if (then >= now - 1e-6) continue;
      std::swap(who_[a], who_[b]);
      better = true;
    }
  }
  return better;
}

}  // namespace socialmap
