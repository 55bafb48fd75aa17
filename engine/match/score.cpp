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

namespace {

/// Calls `add(row, hundredths)` with what a boost gives to the offers of which its condition holds.
template <typename Add>
void each_given(Boost const& boost, Bits const& rows, BoundFacts const& facts, Add add) {
  if (!boost.times) {
    int const all = hundredths_of(boost, 1);
    return each_row(rows, [&](std::size_t row) { add(row, all); });
  }
  auto const each = [&](auto number) {
    each_row(rows, [&](std::size_t row) { add(row, hundredths_of(boost, number(row))); });
  };
  if (boost.times->word || fact(boost.times->fact).about == FactAbout::offer)
    return each([&](std::size_t row) { return facts.number(*boost.times, row); });
  if (fact(boost.times->fact).about == FactAbout::profile)
    return each([&](std::size_t) { return facts.client().number(*boost.times); });
  auto const& values = facts.pair().values(boost.times->fact);
  auto const* groups = std::get_if<ByGroup>(&values);
  if (groups == nullptr) return each([&](std::size_t row) { return value_at(values, row); });
  std::vector<int> given;
  for (double const value : groups->values) given.push_back(hundredths_of(boost, value));
  auto const* group = groups->alike->by_row();
  each_row(rows, [&](std::size_t row) { add(row, given[group[row]]); });
}

/// The same of one that counts need by need: calls `add(row, hundredths, need)`.
template <typename Add>
void each_given_by_need(Boost const& boost, Bits const& rows, BoundFacts const& facts, Add add) {
  static auto const help = fact_named("pair.help");
  for (auto const& need : facts.bound().needs) {
    std::size_t const place = need.need.value;
    if (boost.times->fact != help) {
      each_row(rows, [&](std::size_t row) {
        add(row, hundredths_of(boost, facts.number({boost.times->fact, place}, row)), place);
      });
      continue;
    }
    auto const& [helpers, strengths] = facts.world().offers.help().helpers(place);
    for (std::size_t i = 0; i < helpers.size(); ++i) {
      if (has_bit(rows, helpers[i]))
        add(helpers[i], hundredths_of(boost, double(strengths[i]) * need.weight), place);
    }
  }
}

/// The offers of which a condition holds; null: none.
Bits const* holding(Answers const& answers, Bits const& all) {
  if (auto const* single = std::get_if<Kleene>(&answers)) return *single == Kleene(true) ? &all : nullptr;
  return &std::get<Marks>(answers).yes;
}

Bits all_rows(BoundFacts const& facts) {
  Bits all(words_for(facts.rows()), ~std::uint64_t{0});
  all.back() = (std::uint64_t{1} << (facts.rows() % 64)) - 1;
  return all;
}

}  // namespace

std::vector<int> scores_of(BoundFacts const& facts) {
  std::vector<int> scores(facts.rows());
  auto const all = all_rows(facts);
  for (auto const& boost : facts.world().rules.boosts) {
    auto const answers = answers_of(boost.rule.when, facts);
    auto const* rows = holding(answers, all);
    if (rows == nullptr) continue;
    if (counts_by_need(boost)) {
      each_given_by_need(boost, *rows, facts,
                         [&](std::size_t row, int given, std::size_t) { scores[row] += given; });
    } else {
      each_given(boost, *rows, facts, [&](std::size_t row, int given) { scores[row] += given; });
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

std::vector<HelpPoints> help_of(BoundFacts const& facts) {
  static auto const extra = fact_named("pair.extraHelp");
  std::vector<HelpPoints> help(facts.rows());
  auto const all = all_rows(facts);
  for (auto const& boost : facts.world().rules.boosts) {
    if (boost.factor != Factor::need) continue;
    auto const answers = answers_of(boost.rule.when, facts);
    auto const* rows = holding(answers, all);
    if (rows == nullptr) continue;
    auto const add = [&](std::size_t row, int given, bool urgent) {
      if (given <= 0) return;
      help[row].all += given;
      if (urgent) help[row].urgent += given;
    };
    bool const asked = boost.times && boost.times->fact == extra;
    if (counts_by_need(boost)) {
      each_given_by_need(boost, *rows, facts, [&](std::size_t row, int given, std::size_t need) {
        add(row, given, asked || facts.world().vocabulary.needs[need].structural);
      });
    } else {
      each_given(boost, *rows, facts, [&](std::size_t row, int given) { add(row, given, asked); });
    }
  }
  return help;
}

}  // namespace socialmap
