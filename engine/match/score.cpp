#include "engine/match/score.h"

#include <cmath>

namespace socialmap {
namespace {

void add(std::vector<Points>& points, Factor factor, double value, std::size_t about) {
  int const whole = hundredths(value);
  if (whole > 0) points.push_back({factor, whole, about});
}

void add_interest(std::vector<Points>& points, BoundProfile const& bound, MatchWorld const& world,
                  std::size_t row) {
  for (auto const kind : bound.interests) {
    if (world.columns.kinds.test(row, kind)) {
      return add(points, Factor::interest, world.weights.interest_kind.value, kind);
    }
  }
  for (auto const domain : bound.interest_domains) {
    if (world.columns.domains.test(row, domain)) {
      return add(points, Factor::interest, world.weights.interest_domain.value, world.columns.main_kind[row]);
    }
  }
}

void add_needs(std::vector<Points>& points, BoundProfile const& bound, MatchWorld const& world,
               std::size_t row) {
  for (std::size_t i = 0; i < bound.needs.size(); ++i) {
    int const strength = world.columns.strength(row, bound.needs[i].need);
    add(points, Factor::need, strength * bound.needs[i].weight * world.weights.need_step.value, i);
  }
}

/// Help that fits a ticked signal counts as a need of its own.
void add_signal_help(std::vector<Points>& points, BoundProfile const& bound, MatchWorld const& world,
                     std::size_t row) {
  constexpr int kDirectHelp = 3;
  for (auto const kind : bound.support_kinds) {
    if (!world.columns.kinds.test(row, kind)) continue;
    double const value = kDirectHelp * world.weights.signal_need.value * world.weights.need_step.value;
    return add(points, Factor::need, value, bound.needs.size());
  }
}

void add_travel(std::vector<Points>& points, MatchWorld const& world, ReachAnswer const& reach) {
  if (reach.kind != ReachAnswer::Kind::within) return;
  add(points, Factor::travel, world.weights.travel_near.value * std::exp2(-2 * reach.share), 0);
}

}  // namespace

std::vector<Points> points_of(BoundProfile const& bound, MatchWorld const& world, std::size_t row,
                              ReachAnswer const& reach) {
  std::vector<Points> points;
  add_interest(points, bound, world, row);
  add_needs(points, bound, world, row);
  add_signal_help(points, bound, world, row);
  add_travel(points, world, reach);
  return points;
}

int sum_of(std::vector<Points> const& points) {
  int sum = 0;
  for (auto const& part : points) sum += part.hundredths;
  return sum;
}

}  // namespace socialmap
