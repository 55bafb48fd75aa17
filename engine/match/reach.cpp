#include "engine/match/reach.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace socialmap {
namespace {

bool has_areas(MatchWorld const& world, std::size_t row) {
  auto const* words = world.columns.areas.row(row);
  return std::any_of(words, words + world.columns.areas.words(),
                     [](std::uint64_t word) { return word != 0; });
}

bool in_own_area(BoundProfile const& bound, MatchWorld const& world, std::size_t row) {
  return bound.home->neighbourhood && world.columns.areas.test(row, bound.home->neighbourhood->value);
}

std::optional<double> metres_to(BoundProfile const& bound, MatchWorld const& world, std::size_t row) {
  if (world.columns.reach[row] == Reach::at_point) {
    auto const& respects = world.offers.respects();
    return metres_apart(bound.home_on_sphere, respects.points()[respects[Respect::place].group(row)]);
  }
  std::optional<double> nearest;
  auto const* words = world.columns.areas.row(row);
  for (std::size_t i = 0; i < world.columns.areas.words(); ++i) {
    for (auto rest = words[i]; rest != 0; rest &= rest - 1) {
      double const metres = bound.middles[64 * i + static_cast<std::size_t>(std::countr_zero(rest))];
      if (!nearest || metres < *nearest) nearest = metres;
    }
  }
  return nearest;
}

Journey quickest(BoundProfile const& bound, double metres) {
  Journey best{static_cast<int>(metres + 0.5), 0, std::nullopt};
  for (auto const& [mode, pace] : bound.modes) {
    int const minutes = travel_minutes(metres, pace);
    if (!best.mode || minutes < best.minutes) {
      best.minutes = minutes;
      best.mode = mode;
    }
  }
  return best;
}

double share_of_limit(BoundProfile const& bound, Journey const& journey) {
  double const minutes = journey.minutes / std::max(1.0, static_cast<double>(bound.max_minutes));
  double const metres =
      bound.max_metres ? journey.metres / std::max(1.0, static_cast<double>(*bound.max_metres)) : 0;
  return std::max(minutes, metres);
}

bool in_own_neighbourhood(BoundProfile const& bound, MatchWorld const& world, std::size_t row) {
  return bound.home->neighbourhood && world.columns.neighbourhood[row] == bound.home->neighbourhood->value;
}

inline ReachAnswer reach_by(Journey const& journey, BoundProfile const& bound, MatchWorld const& world,
                            std::size_t row) {
  double const share = share_of_limit(bound, journey);
  bool const by_area = share > 1 && bound.home->type == PlaceType::neighbourhood &&
                       (in_own_neighbourhood(bound, world, row) || in_own_area(bound, world, row));
  if (share <= 1 || by_area) return {ReachAnswer::Kind::within, journey, std::min(share, 1.0)};
  return {ReachAnswer::Kind::too_far, journey, share};
}

/// `group`: of the row in Respect::place.
inline ReachAnswer reach_at_point(BoundProfile const& bound, MatchWorld const& world, std::size_t row,
                                  std::size_t group) {
  auto const metres = metres_apart(bound.home_on_sphere, world.offers.respects().points()[group]);
  return reach_by(quickest(bound, metres), bound, world, row);
}

ReachAnswer reach_at_home(BoundProfile const& bound, MatchWorld const& world, std::size_t row) {
  if (!has_areas(world, row)) return {ReachAnswer::Kind::within, Journey{}, 0};
  if (!bound.home || !bound.home->neighbourhood) return {ReachAnswer::Kind::unknown, std::nullopt, 0};
  if (in_own_area(bound, world, row)) return {ReachAnswer::Kind::within, Journey{}, 0};
  return {ReachAnswer::Kind::elsewhere, std::nullopt, 0};
}

double word_of(ReachAnswer::Kind kind) {
  constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
  return kind == ReachAnswer::Kind::unknown ? kUnknown : static_cast<double>(kind) - 1;
}

/// By the whole minutes of a journey, where only these limit it: few values for many places.
class Nearness {
 public:
  explicit Nearness(BoundProfile const& bound) {
    if (bound.max_metres) return;
    for (int minutes = 0; minutes <= std::min(bound.max_minutes, kMostKept); ++minutes)
      by_minutes_.push_back(of(share_of_limit(bound, {0, minutes, {}})));
  }

  double of(ReachAnswer const& reach) const {
    auto const minutes = static_cast<std::size_t>(reach.journey->minutes);
    return minutes < by_minutes_.size() && reach.share < 1 ? by_minutes_[minutes] : of(reach.share);
  }

 private:
  static constexpr int kMostKept = 1000;
  static double of(double share) { return std::exp2(-2 * share); }
  std::vector<double> by_minutes_;
};

}  // namespace

ReachFacts reach_of_places(BoundProfile const& bound, MatchWorld const& world) {
  auto const& places = world.offers.alike(Respect::place);
  Nearness const nearness(bound);
  ReachFacts facts{std::vector<double>(places.groups()), std::vector<double>(places.groups())};
  for (std::size_t group = 0; group < places.groups(); ++group) {
    auto const row = places.example(group);
    bool const at_point = bound.home && world.columns.reach[row] == Reach::at_point;
    auto const reach = at_point ? reach_at_point(bound, world, row, group) : reach_of(bound, world, row);
    facts.word[group] = word_of(reach.kind);
    bool const within = reach.kind == ReachAnswer::Kind::within;
    facts.nearness[group] = within ? nearness.of(reach) : std::numeric_limits<double>::quiet_NaN();
  }
  return facts;
}

ReachAnswer reach_of(BoundProfile const& bound, MatchWorld const& world, std::size_t row) {
  auto const reach = world.columns.reach[row];
  if (reach == Reach::remote) return {ReachAnswer::Kind::within, Journey{}, 0};
  if (reach == Reach::home) return reach_at_home(bound, world, row);
  if (reach == Reach::unknown || !bound.home) return {ReachAnswer::Kind::unknown, std::nullopt, 0};
  auto const metres = metres_to(bound, world, row);
  if (!metres) return {ReachAnswer::Kind::unknown, std::nullopt, 0};
  return reach_by(quickest(bound, *metres), bound, world, row);
}

}  // namespace socialmap
