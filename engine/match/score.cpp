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
void given_at_once(Boost const& boost, Bits const& rows, BoundFacts const& facts, Add add) {
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
void given_by_need(Boost const& boost, Bits const& rows, BoundFacts const& facts, Add add) {
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

/// It gives points wherever its dear number is known, and asks nothing else.
bool is_late(Boost const& boost) {
  if (!boost.times || boost.times->word || !PairFacts::is_dear(boost.times->fact)) return false;
  auto const* known = std::get_if<IsKnown>(&boost.rule.when.node);
  return known != nullptr && known->term == *boost.times;
}

/// Calls `add(row, hundredths, boost, need)` with all that the boosts which are `wanted` give to these
/// offers; no need where a boost does not count need by need.
template <typename Wanted, typename Add>
void each_given(BoundFacts const& facts, Bits const& offers, Wanted wanted, Add add) {
  for (auto const& boost : facts.world().rules.boosts) {
    if (!wanted(boost)) continue;
    auto const answers = answers_of(boost.rule.when, facts);
    auto const* single = std::get_if<Kleene>(&answers);
    if (single != nullptr && *single != Kleene(true)) continue;
    auto rows = offers;
    if (auto const* marks = marks_in(answers)) keep(rows, marks->yes);
    if (counts_by_need(boost)) {
      given_by_need(boost, rows, facts,
                    [&](std::size_t row, int given, std::size_t need) { add(row, given, boost, &need); });
    } else {
      given_at_once(boost, rows, facts, [&](std::size_t row, int given) { add(row, given, boost, nullptr); });
    }
  }
}

}  // namespace

Scores::Scores(BoundFacts const& facts, Bits counted)
    : facts_(&facts), counted_(std::move(counted)), early_(facts.rows()) {
  for (auto const& boost : facts.world().rules.boosts) {
    if (!is_late(boost)) continue;
    late_.push_back(&boost);
    most_late_ += hundredths_of(boost, fact(boost.times->fact).most);
  }
  each_given(
      facts, counted_, [](Boost const& boost) { return !is_late(boost); },
      [&](std::size_t row, int given, Boost const&, std::size_t const*) { early_[row] += given; });
}

int Scores::late(std::size_t row) const {
  int points = 0;
  for (auto const* boost : late_)
    points += hundredths_of(*boost, facts_->pair().number(boost->times->fact, row));
  return points;
}

std::vector<HelpPoints> help_of(BoundFacts const& facts, Bits const& rows) {
  static auto const extra = fact_named("pair.extraHelp");
  auto const& needs = facts.world().vocabulary.needs;
  std::vector<HelpPoints> help(facts.rows());
  each_given(
      facts, rows, [](Boost const& boost) { return boost.factor == Factor::need; },
      [&](std::size_t row, int given, Boost const& boost, std::size_t const* need) {
        bool const asked = boost.times && boost.times->fact == extra;
        help[row].all += given;
        if (asked || (need != nullptr && needs[*need].structural)) help[row].urgent += given;
      });
  return help;
}

}  // namespace socialmap
