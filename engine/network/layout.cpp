#include "engine/network/layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/network/cells.h"

namespace socialmap {
namespace {

constexpr double kRadiusX = 310;
constexpr double kHeadingRows = 1.5;  // what a heading takes, and the space above it
constexpr double kMargin = 16;        // above and below
/// The rows stand on this part of the ring: near its top and bottom they would lie on top of each other.
constexpr double kUsedPart = 0.9;
constexpr double kLeastRows = 12;

using GroupList = std::vector<std::uint32_t>;

class RingLayout {
 public:
  explicit RingLayout(LayoutQuestion const& question)
      : question_(question), rows_(question.groups.size()), groups_of_(question.groups.size()) {
    for (std::uint32_t n = 0; n < question.nodes.size(); ++n) {
      auto const& node = question.nodes[n];
      if (node.inside)
        ++inside_;
      else
        groups_of_[node.group].push_back(n);
    }
    for (std::size_t g = 0; g < rows_.size(); ++g)
      rows_[g] = groups_of_[g].empty() ? 0 : static_cast<double>(groups_of_[g].size()) + kHeadingRows;
  }

  NetworkLayout make() {
    choose_sides();
    layout_.nodes.resize(question_.nodes.size());
    size_ring();
    place_side(left_, true);
    place_side(right_, false);
    place_inside();
    return std::move(layout_);
  }

 private:
  double rows_of(GroupList const& groups) const {
    return std::accumulate(groups.begin(), groups.end(), 0.0,
                           [this](double sum, std::uint32_t group) { return sum + rows_[group]; });
  }

  /// The western groups go left, as many as make both sides most equal; those without a place go where there
  /// is room.
  void choose_sides() {
    GroupList placed;
    GroupList homeless;
    for (std::uint32_t g = 0; g < rows_.size(); ++g) {
      if (rows_[g] > 0) (question_.groups[g] ? placed : homeless).push_back(g);
    }
    auto const& at = question_.groups;
    std::stable_sort(placed.begin(), placed.end(), [&](auto a, auto b) { return at[a]->lon < at[b]->lon; });
    auto const cut = placed.begin() + static_cast<std::ptrdiff_t>(best_cut(placed));
    left_.assign(placed.begin(), cut);
    right_.assign(cut, placed.end());
    for (auto* side : {&left_, &right_})
      std::stable_sort(side->begin(), side->end(), [&](auto a, auto b) { return at[a]->lat > at[b]->lat; });
    for (auto const group : homeless) (rows_of(left_) < rows_of(right_) ? left_ : right_).push_back(group);
  }

  std::size_t best_cut(GroupList const& placed) const {
    std::size_t best = 0;
    double const all = rows_of(placed);
    double left = 0;
    double least = all;
    for (std::size_t cut = 1; cut <= placed.size(); ++cut) {
      left += rows_[placed[cut - 1]];
      auto const difference = std::abs(all - 2 * left);
      if (difference >= least) continue;
      least = difference;
      best = cut;
    }
    return best;
  }

  void size_ring() {
    double const rows = std::max({rows_of(left_), rows_of(right_), kLeastRows});
    layout_.radius_x = kRadiusX;
    layout_.radius_y =
        std::max(rows * kLayoutRow / 2 / kUsedPart, least_radius_y(kRadiusX, kUsedPart, inside_));
    layout_.used_y = layout_.radius_y * kUsedPart;
    layout_.middle = {kLayoutWidth / 2, layout_.used_y + kMargin};
    layout_.height = 2 * (layout_.used_y + kMargin);
  }

  void place_side(GroupList const& groups, bool left) {
    double y = layout_.middle.y - rows_of(groups) * kLayoutRow / 2;
    for (auto const group : groups) {
      y += (kHeadingRows - 0.5) * kLayoutRow;
      LayoutArc arc{group, left, layout_.on_ring(y, left), {}, {}};
      for (auto const node : groups_of_[group]) {
        y += kLayoutRow;
        layout_.nodes[node] = layout_.on_ring(y, left);
      }
      y += kLayoutRow / 2;
      arc.first = layout_.nodes[groups_of_[group].front()];
      arc.last = layout_.nodes[groups_of_[group].back()];
      layout_.arcs.push_back(arc);
    }
  }

  void place_inside() {
    Cells cells(layout_, inside_);
    cells.fill(question_, layout_.nodes);
  }

  LayoutQuestion const& question_;
  std::vector<double> rows_;  // by group
  std::vector<std::vector<std::uint32_t>> groups_of_;
  std::size_t inside_ = 0;
  GroupList left_;
  GroupList right_;
  NetworkLayout layout_;
};

}  // namespace

LayoutSpot NetworkLayout::on_ring(double y, bool left) const {
  double const part = (y - middle.y) / radius_y;
  double const away = radius_x * std::sqrt(std::max(0.0, 1 - part * part));
  return {middle.x + (left ? -away : away), y};
}

NetworkLayout network_layout(LayoutQuestion const& question) { return RingLayout(question).make(); }

}  // namespace socialmap
