#include "engine/match/relax.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <tuple>

#include <fmt/format.h>

#include "engine/match/relax_step.h"

namespace socialmap {
namespace {

/// All offers judged, and what the levers move.
struct Stuck {
  Assessed const& assessed;
  MovedRules const& moved;
};

/// Refused by one of these rules (bits of Judged::mask).
Bits refused_by(std::uint64_t rules, Judged const& judged) {
  Bits refused(judged.refused_by_any().size());
  for (; rules != 0; rules &= rules - 1)
    unite(refused, judged.refused_by(static_cast<std::size_t>(std::countr_zero(rules))));
  return refused;
}

/// The activities that only rules of the levers refuse: those that could pass when they move.
Bits within_reach_of(std::vector<Lever> const& levers, Stuck const& stuck) {
  auto const& world = stuck.assessed.facts.world();
  auto const& judged = stuck.assessed.judged;
  auto within = world.offers.shown(Layer::activity);
  keep(within, judged.refused_by_any());
  leave_out(within, refused_by(stuck.moved.by_none_of(levers), judged));
  return within;
}

/// How many of the rows the rules of the levers let pass with the changed profile; other rules do not ask
/// about what changed.
std::size_t passing(Bits rows, Step const& step, std::vector<Lever> const& levers, Stuck const& stuck) {
  constexpr std::size_t kFewOf = 100;  // so few are asked one by one
  auto const& now = stuck.assessed.facts.bound();
  auto const& world = stuck.assessed.facts.world();
  auto const profile = changed(now.profile, step.change);
  auto const bound = bound_to(profile, world, now.on, now.wish);
  BoundFacts const facts(bound, world);
  auto const asked = stuck.moved.by(levers);
  for (std::size_t i = 0; i < world.rules.refusals.size(); ++i) {
    if ((asked >> i & 1) == 0) continue;
    auto const& rule = world.rules.refusals[i];
    if (count_of(rows) < facts.rows() / kFewOf) {
      auto const all = rows;
      each_row(all, [&](std::size_t row) {
        auto const answer = answer_of(rule.rule.when, facts.source(row));
        bool const refuses = answer == Kleene(true) || (!answer && rule.unknown == WhenUnknown::refuse);
        if (refuses) rows[row / 64] &= ~(std::uint64_t{1} << (row % 64));
      });
    } else {
      auto marks = marks_of(rule.rule.when, facts);
      leave_out(rows, marks.yes);
      if (rule.unknown == WhenUnknown::refuse) keep(rows, marks.no);
    }
  }
  return count_of(rows);
}

/// Rows that each of the levers must move for, the smallest change by travel and money first; no more than
/// are worth trying.
std::vector<std::size_t> nearest_rows(Bits moving, std::vector<Lever> const& levers, Stuck const& stuck) {
  constexpr std::size_t kTried = 20;
  for (auto const lever : levers) keep(moving, refused_by(stuck.moved.by(lever), stuck.assessed.judged));
  auto const has = [&](Lever lever) {
    return std::find(levers.begin(), levers.end(), lever) != levers.end();
  };
  bool const by_price = has(Lever::budget), by_way = has(Lever::travel) || !by_price;
  constexpr double kLast = std::numeric_limits<double>::max();
  static auto const visit = fact_named("pair.visit");
  auto const& facts = stuck.assessed.facts;
  auto const* prices = by_price ? &facts.pair().values(visit) : nullptr;
  std::vector<std::tuple<double, double, std::size_t>> away;  // a heap, the furthest first
  each_row(moving, [&](std::size_t row) {
    double const metres = by_way ? metres_from_home(facts.bound(), facts.world(), row).value_or(0) : 0;
    bool const full = away.size() == kTried;
    if (full && metres > std::get<0>(away.front())) return;
    double const price = prices != nullptr ? value_at(*prices, row) : 0;
    std::tuple const here(metres, std::isnan(price) ? kLast : price, row);
    if (full && here >= away.front()) return;
    if (full) {
      std::pop_heap(away.begin(), away.end());
      away.pop_back();
    }
    away.push_back(here);
    std::push_heap(away.begin(), away.end());
  });
  std::sort_heap(away.begin(), away.end());
  std::vector<std::size_t> rows;
  for (auto const& one : away) rows.push_back(std::get<2>(one));
  return rows;
}

/// The cheapest change by these levers that lets something through.
std::optional<std::pair<Step, std::size_t>> cheapest(std::vector<Lever> const& levers, Stuck const& stuck) {
  auto const rows = within_reach_of(levers, stuck);
  std::vector<Step> steps;
  for (auto const row : nearest_rows(rows, levers, stuck)) {
    auto step = step_towards(row, levers, stuck.assessed);
    if (step.words.size() >= levers.size()) steps.push_back(std::move(step));
  }
  std::stable_sort(steps.begin(), steps.end(), [](Step const& a, Step const& b) { return a.cost < b.cost; });
  for (auto& step : steps) {
    if (auto const extra = passing(rows, step, levers, stuck); extra > 0) return {{std::move(step), extra}};
  }
  return std::nullopt;
}

std::string because(Step const& step, std::size_t extra) {
  auto text = fmt::format("{}: {} meer", fmt::join(step.words, " en "), extra);
  if (text[0] >= 'a' && text[0] <= 'z') text[0] += 'A' - 'a';
  return text;
}

std::vector<std::vector<Lever>> pairs_of_levers() {
  std::vector<std::vector<Lever>> pairs;
  for (std::size_t i = 0; i < kLevers.size(); ++i) {
    for (std::size_t j = i + 1; j < kLevers.size(); ++j) pairs.push_back({kLevers[i], kLevers[j]});
  }
  return pairs;
}

/// The levers that move a rule which refuses the offer.
std::vector<Lever> levers_for(std::size_t row, Stuck const& stuck) {
  std::vector<Lever> needed;
  for (auto const lever : kLevers) {
    if ((stuck.assessed.judged.mask(row) & stuck.moved.by(lever)) != 0) needed.push_back(lever);
  }
  return needed;
}

}  // namespace

Profile changed(Profile profile, ProfileChange const& change) {
  if (change.travel) profile.travel = *change.travel;
  if (change.budget) profile.budget = *change.budget;
  if (change.availability) profile.availability = *change.availability;
  if (change.avoid) profile.avoid = *change.avoid;
  return profile;
}

std::vector<Relaxation> relaxations_of(Assessed const& assessed) {
  MovedRules const moved(assessed.facts.world().rules);
  Stuck const stuck{assessed, moved};
  auto const most = static_cast<std::size_t>(assessed.facts.world().weights().relaxations_shown.value);
  std::vector<std::pair<Step, std::size_t>> found;
  for (auto const lever : kLevers) {
    if (auto step = cheapest({lever}, stuck)) found.push_back(std::move(*step));
  }
  if (found.empty()) {
    for (auto const& levers : pairs_of_levers()) {
      if (auto step = cheapest(levers, stuck)) found.push_back(std::move(*step));
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](auto const& a, auto const& b) { return a.first.cost < b.first.cost; });
  std::vector<Relaxation> relaxations;
  for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
    relaxations.push_back({found[i].first.change, found[i].second, because(found[i].first, found[i].second)});
  return relaxations;
}

std::optional<Relaxation> relaxation_for(std::size_t row, Assessed const& assessed) {
  MovedRules const moved(assessed.facts.world().rules);
  Stuck const stuck{assessed, moved};
  auto const levers = levers_for(row, stuck);
  if (levers.empty() || (assessed.judged.mask(row) & ~moved.by(levers)) != 0) return std::nullopt;
  auto const step = step_towards(row, levers, assessed);
  Bits only(words_for(assessed.facts.rows()));
  set_bit(only, row);
  if (passing(only, step, levers, stuck) == 0) return std::nullopt;
  auto const extra = passing(within_reach_of(levers, stuck), step, levers, stuck);
  return Relaxation{step.change, extra, because(step, extra)};
}

}  // namespace socialmap
