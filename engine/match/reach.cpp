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

int whole_metres(double metres) { return static_cast<int>(metres + 0.5); }

Journey quickest(BoundProfile const& bound, double metres) {
  Journey best{whole_metres(metres), 0, std::nullopt};
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

ReachAnswer reach_at_home(BoundProfile const& bound, MatchWorld const& world, std::size_t row) {
  if (!has_areas(world, row)) return {ReachAnswer::Kind::within, Journey{}, 0};
  if (!bound.home || !bound.home->neighbourhood) return {ReachAnswer::Kind::unknown, std::nullopt, 0};
  if (in_own_area(bound, world, row)) return {ReachAnswer::Kind::within, Journey{}, 0};
  return {ReachAnswer::Kind::elsewhere, std::nullopt, 0};
}

constexpr double word_of(ReachAnswer::Kind known) { return static_cast<double>(known) - 1; }
constexpr double kWithin = word_of(ReachAnswer::Kind::within);
constexpr double kTooFar = word_of(ReachAnswer::Kind::too_far);

double nearness_of(double share) { return std::exp2(-2 * share); }

/// ReachFacts of a place with a point, as reach_of answers, for many places: only the limits are looked at.
class PointReach {
 public:
  explicit PointReach(BoundProfile const& bound)
      : bound_(bound),
        most_minutes_(std::max(1, bound.max_minutes)),
        most_metres_(bound.max_metres ? std::max(1, *bound.max_metres) : std::numeric_limits<int>::max()) {
    constexpr int kMostKept = 1000;
    for (int minutes = 0; minutes <= std::min(most_minutes_, kMostKept); ++minutes)
      by_minutes_.push_back(nearness_of(static_cast<double>(minutes) / most_minutes_));
  }

  /// NaN: further than the limits.
  double nearness(OnSphere const& point) const {
    double const metres = metres_apart(bound_.home_on_sphere, point);
    int minutes = std::numeric_limits<int>::max();
    for (auto const& [mode, pace] : bound_.modes) minutes = std::min(minutes, travel_minutes(metres, pace));
    int const rounded = whole_metres(metres);
    if (minutes > most_minutes_ || rounded > most_metres_) return std::numeric_limits<double>::quiet_NaN();
    bool const by_time = !bound_.max_metres && static_cast<std::size_t>(minutes) < by_minutes_.size();
    return by_time ? by_minutes_[static_cast<std::size_t>(minutes)]
                   : nearness_of(share_of_limit(bound_, {rounded, minutes, {}}));
  }

 private:
  BoundProfile const& bound_;
  int most_minutes_;
  int most_metres_;
  std::vector<double> by_minutes_;  // where only these limit: few values for many places
};

ReachFact fact_of(ReachAnswer const& reach) {
  constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
  if (reach.kind == ReachAnswer::Kind::unknown) return {kUnknown, kUnknown};
  bool const within = reach.kind == ReachAnswer::Kind::within;
  return {word_of(reach.kind), within ? nearness_of(reach.share) : kUnknown};
}

}  // namespace

ReachFact reach_fact(BoundProfile const& bound, MatchWorld const& world, std::size_t row) {
  return fact_of(reach_of(bound, world, row));
}

ReachFacts reach_of_places(BoundProfile const& bound, MatchWorld const& world) {
  auto const& places = world.offers.alike(Respect::place);
  auto const& points = world.offers.respects().points();
  PointReach const by_point(bound);
  ReachFacts facts{std::vector<double>(places.groups()), std::vector<double>(places.groups())};
  bool const by_area = bound.home && bound.home->type == PlaceType::neighbourhood;
  for (std::size_t group = 0; group < places.groups(); ++group) {
    auto const row = places.example(group);
    if (bound.home && world.columns.reach[row] == Reach::at_point) {
      double const nearness = facts.nearness[group] = by_point.nearness(points[group]);
      facts.word[group] = std::isnan(nearness) ? kTooFar : kWithin;
      if (!by_area || !std::isnan(nearness)) continue;
    }
    auto const [word, nearness] = reach_fact(bound, world, row);
    facts.word[group] = word;
    facts.nearness[group] = nearness;
  }
  return facts;
}

std::optional<double> metres_from_home(BoundProfile const& bound, MatchWorld const& world, std::size_t row) {
  return bound.home ? metres_to(bound, world, row) : std::nullopt;
}

ReachAnswer reach_of(BoundProfile const& bound, MatchWorld const& world, std::size_t row) {
  auto const reach = world.columns.reach[row];
  if (reach == Reach::remote) return {ReachAnswer::Kind::within, Journey{}, 0};
  if (reach == Reach::home) return reach_at_home(bound, world, row);
  if (reach == Reach::unknown || !bound.home) return {ReachAnswer::Kind::unknown, std::nullopt, 0};
  auto const metres = metres_to(bound, world, row);
  if (!metres) return {ReachAnswer::Kind::unknown, std::nullopt, 0};
  auto const journey = quickest(bound, *metres);
  double const share = share_of_limit(bound, journey);
  bool const by_area = bound.home->type == PlaceType::neighbourhood &&
                       (in_own_neighbourhood(bound, world, row) || in_own_area(bound, world, row));
  if (share <= 1 || by_area) return {ReachAnswer::Kind::within, journey, std::min(share, 1.0)};
  return {ReachAnswer::Kind::too_far, journey, share};
}

}  // namespace socialmap
