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
    return metres_apart(bound.home_on_sphere, world.offers.respects().points()[row]);
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

constexpr std::size_t word_of(ReachAnswer::Kind known) { return static_cast<std::size_t>(known) - 1; }
constexpr std::size_t kWithin = word_of(ReachAnswer::Kind::within);
constexpr std::size_t kTooFar = word_of(ReachAnswer::Kind::too_far);
constexpr std::size_t kWords = 3;

double nearness_of(double share) { return std::exp2(-2 * share); }

ReachFact fact_of(ReachAnswer const& reach) {
  constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
  if (reach.kind == ReachAnswer::Kind::unknown) return {kUnknown, kUnknown};
  bool const within = reach.kind == ReachAnswer::Kind::within;
  return {double(word_of(reach.kind)), within ? nearness_of(reach.share) : kUnknown};
}

}  // namespace

ReachFact reach_fact(BoundProfile const& bound, MatchWorld const& world, std::size_t row) {
  return fact_of(reach_of(bound, world, row));
}

ReachFacts::ReachFacts(BoundProfile const& bound, MatchWorld const& world)
    : bound_(bound),
      world_(world),
      by_area_(bound.home && bound.home->type == PlaceType::neighbourhood),
      most_minutes_(std::max(1, bound.max_minutes)),
      most_metres_(bound.max_metres ? std::max(1, *bound.max_metres) : std::numeric_limits<int>::max()) {
  constexpr int kMostKept = 1000;
  if (bound.max_metres) return;
  for (int minutes = 0; minutes <= std::min(most_minutes_, kMostKept); ++minutes)
    by_minutes_.push_back(nearness_of(static_cast<double>(minutes) / most_minutes_));
}

ReachFact ReachFacts::of(std::size_t row) const {
  if (bound_.home && world_.columns.reach[row] == Reach::at_point) {
    double const metres = metres_apart(bound_.home_on_sphere, world_.offers.respects().points()[row]);
    if (is_within(metres)) return {double(kWithin), nearness(metres)};
    if (!by_area_) return {double(kTooFar), std::numeric_limits<double>::quiet_NaN()};
  }
  return reach_fact(bound_, world_, row);
}

std::vector<Bits> ReachFacts::rows_by_word() const {
  auto const& areas = world_.offers.alike(Respect::area);
  std::vector<std::uint8_t> answers(areas.groups(), kWords);
  std::vector<std::size_t> mixed;
  for (std::size_t group = 0; group < areas.groups(); ++group) {
    if (auto const word = word_of_area(group)) {
      answers[group] = static_cast<std::uint8_t>(*word);
    } else {
      mixed.push_back(group);
    }
  }
  auto rows = areas.rows_by_answer(answers, kWords + 1);
  rows.resize(kWords);
  for (auto const group : mixed) {
    areas.each_row_of(group, [&](std::size_t row) {
      double const word = of(row).word;
      if (!std::isnan(word)) set_bit(rows[static_cast<std::size_t>(word)], row);
    });
  }
  return rows;
}

/// Further is never within when nearer is not.
bool ReachFacts::is_within(double metres) const {
  if (whole_metres(metres) > most_metres_) return false;
  return std::any_of(bound_.modes.begin(), bound_.modes.end(),
                     [&](auto const& mode) { return travel_minutes(metres, mode.second) <= most_minutes_; });
}

/// Precondition: it is within.
double ReachFacts::nearness(double metres) const {
  auto const journey = quickest(bound_, metres);
  auto const minutes = static_cast<std::size_t>(journey.minutes);
  return minutes < by_minutes_.size() ? by_minutes_[minutes] : nearness_of(share_of_limit(bound_, journey));
}

/// Of all offers of a group of Respect::area; nothing where they differ, or it is not known.
std::optional<std::size_t> ReachFacts::word_of_area(std::size_t group) const {
  constexpr double kMargin = 1;  // metres, for what is lost in counting
  auto const row = world_.offers.alike(Respect::area).example(group);
  if (bound_.home && world_.columns.reach[row] == Reach::at_point) {
    auto const& circle = world_.offers.respects().circle(group);
    double const away = metres_apart(bound_.home_on_sphere, circle.middle);
    double const edge = circle.metres + kMargin;
    if (is_within(away + edge)) return kWithin;
    bool const own = in_own_neighbourhood(bound_, world_, row) || in_own_area(bound_, world_, row);
    if (by_area_ && own) return kWithin;
    return is_within(std::max(0.0, away - edge)) ? std::nullopt : std::optional(kTooFar);
  }
  auto const word = reach_fact(bound_, world_, row).word;
  return std::isnan(word) ? std::nullopt : std::optional(static_cast<std::size_t>(word));
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
