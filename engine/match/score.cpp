#include "engine/match/score.h"

#include <cmath>
#include <numeric>

namespace socialmap {
namespace {

int hundredths_of(Boost const& boost, double times) {
  return std::isnan(times) ? 0 : hundredths(boost.points * times);
}

/// Adds what a boost gives an offer, part by part. `number` answers a fact of that offer.
template <typename Number, typename Add>
void each_part(Boost const& boost, BoundFacts const& facts, Number const& number, Add add) {
  if (!boost.times) return add(hundredths_of(boost, 1), std::nullopt);
  if (!counts_by_need(boost)) return add(hundredths_of(boost, number(*boost.times)), std::nullopt);
  for (auto const& need : facts.bound().needs) {
    std::size_t const place = need.need.value;
    add(hundredths_of(boost, number(FactRef{boost.times->fact, place})), std::optional(place));
  }
}

}  // namespace

bool counts_by_need(Boost const& boost) {
  return boost.times && fact(boost.times->fact).type == FactType::weights && !boost.times->word;
}

std::vector<Points> points_of(BoundFacts const& facts, std::size_t row) {
  std::vector<std::size_t> all(facts.world().rules.boosts.size());
  std::iota(all.begin(), all.end(), 0);
  return points_of(facts, {facts.source(row), all});
}

std::vector<Points> points_of(BoundFacts const& facts, WhatIf const& what_if) {
  std::vector<Points> points;
  for (auto const i : what_if.boosts) {
    auto const& boost = facts.world().rules.boosts[i];
    if (answer_of(boost.rule.when, what_if.source) != Kleene(true)) continue;
    each_part(boost, facts, what_if.source.number, [&](int whole, std::optional<std::size_t> need) {
      if (whole > 0) points.push_back({i, whole, need});
    });
  }
  return points;
}

int sum_of(std::vector<Points> const& points) {
  int sum = 0;
  for (auto const& part : points) sum += part.hundredths;
  return sum;
}

std::vector<int> scores_of(BoundFacts const& facts) {
  std::vector<int> scores(facts.rows());
  for (auto const& boost : facts.world().rules.boosts) {
    auto const answers = answers_of(boost.rule.when, facts);
    auto const* single = std::get_if<Kleene>(&answers);
    if (single && *single != Kleene(true)) continue;
    for (std::size_t row = 0; row < scores.size(); ++row) {
      if (!single && !std::get<Marks>(answers).is_yes(row)) continue;
      auto const number = [&](FactRef const& asked) { return facts.number(asked, row); };
      each_part(boost, facts, number, [&](int whole, std::optional<std::size_t>) { scores[row] += whole; });
    }
  }
  return scores;
}

HelpPoints help_of(std::vector<Points> const& points, MatchWorld const& world) {
  static auto const extra = fact_named("pair.extraHelp");
  HelpPoints help;
  for (auto const& part : points) {
    auto const& boost = world.rules.boosts[part.boost];
    if (boost.factor != Factor::need) continue;
    bool const asked = boost.times && boost.times->fact == extra;
    bool const urgent = asked || (part.need && world.vocabulary.needs[*part.need].structural);
    help.all += part.hundredths;
    if (urgent) help.urgent += part.hundredths;
  }
  return help;
}

}  // namespace socialmap
