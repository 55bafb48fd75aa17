// The facts of a client and an offer that each offer has for itself.

#include <algorithm>
#include <cmath>

#include "engine/match/need_help.h"
#include "engine/match/pair_facts.h"

namespace socialmap {

template <typename Of>
FactValues PairFacts::of_each(Of of) const {
  Column values(rows());
  for (std::size_t row = 0; row < rows(); ++row) values[row] = of(row);
  return values;
}

FactValues PairFacts::reach_word() const { return ByWord{reach_facts().rows_by_word()}; }

FactValues PairFacts::nearness() const {
  return of_each([&](std::size_t row) { return reach_fact(row).nearness; });
}

FactValues PairFacts::minutes() const {
  return of_each([&](std::size_t row) {
    auto const journey = reach(row).journey;
    return journey ? double(journey->minutes) : std::nan("");
  });
}

FactValues PairFacts::metres() const {
  return of_each([&](std::size_t row) {
    auto const journey = reach(row).journey;
    return journey ? double(journey->metres) : std::nan("");
  });
}

FactValues PairFacts::disliked_word() const {
  if (bound_.unwanted_words.empty()) return 0.0;
  Bits found(words_for(rows()));
  for (auto const& word : bound_.unwanted_words) {
    for (auto const row : world_.offers.words().with(word)) set_bit(found, row);
  }
  return found;
}

FactValues PairFacts::wish_words() const {
  constexpr double kMost = 3;
  if (bound_.wish.words.empty()) return 0.0;
  ForSome found(rows());
  for (auto const& word : bound_.wish.words) {
    for (auto const row : world_.offers.words().with(word))
      found.raise(row, std::min(kMost, found.at(row) + 1));
  }
  return found;
}

/// Helps with a need, or is of a kind or domain that the client named or wished; or the client named nothing.
/// So too what signals and help.yaml ask for.
FactValues PairFacts::relevant() const {
  if (bound_.needs.empty() && bound_.interests.empty() && bound_.wished_domains.empty()) return 1.0;
  static auto const domains = fact_named("offer.domains");
  static auto const kinds = fact_named("offer.kinds");
  Bits found(words_for(rows()));
  for (auto const& need : bound_.needs) unite(found, world_.offers.help().serving(need.need.value));
  for (auto const domain : bound_.interest_domains) unite(found, world_.offers.marks(domains, domain).yes);
  for (auto const domain : bound_.wished_domains) unite(found, world_.offers.marks(domains, domain).yes);
  for (auto const& [kind, weight] : asked_help()) unite(found, world_.offers.marks(kinds, kind).yes);
  return found;
}

HelpAsked const& PairFacts::asked_help() const {
  if (!asked_help_) asked_help_ = help_asked(bound_, world_, client_);
  return *asked_help_;
}

FactValues PairFacts::extra_help() const {
  static auto const kinds = fact_named("offer.kinds");
  if (asked_help().empty()) return 0.0;
  ForSome most(rows());
  for (auto const& [kind, weight] : asked_help()) {
    each_row(world_.offers.marks(kinds, kind).yes,
             [&](std::size_t row) { most.raise(row, kDirectHelp * weight); });
  }
  return most;
}

double PairFacts::help(std::size_t need, std::size_t row) const {
  return weights_[need] == 0 ? 0 : strength(need, row) * weights_[need];
}

double PairFacts::strength(std::size_t need, std::size_t row) const {
  return help_strength({static_cast<std::uint32_t>(need)}, {static_cast<std::uint32_t>(row)},
                       world_.catalogue, world_.vocabulary, world_.columns);
}

FactValues PairFacts::best_help() const {
  if (bound_.needs.empty()) return 0.0;
  ForSome best(rows());
  for (auto const& need : bound_.needs) {
    auto const& [helpers, strengths] = world_.offers.help().helpers(need.need.value);
    for (std::size_t i = 0; i < helpers.size(); ++i)
      best.raise(helpers[i], double(strengths[i]) * need.weight);
  }
  return best;
}

NeedHint const* PairFacts::best_hint(std::size_t row) const {
  if (world_.columns.layer[row] == Layer::support) return nullptr;
  NeedHint const* best = nullptr;
  double most = 0;
  for (auto const& hint : bound_.hints) {
    double const helps = hint.weight * strength(hint.need.value, row);
    if (helps <= most) continue;
    best = &hint;
    most = helps;
  }
  return best;
}

FactValues PairFacts::hint() const {
  if (bound_.hints.empty()) return 0.0;
  ForSome most(rows());
  for (auto const& hint : bound_.hints) {
    auto const& [helpers, strengths] = world_.offers.help().helpers(hint.need.value);
    for (std::size_t i = 0; i < helpers.size(); ++i) {
      auto const row = helpers[i];
      if (world_.columns.layer[row] != Layer::support) most.raise(row, hint.weight * strengths[i]);
    }
  }
  return most;
}

FactValues PairFacts::warmth() const {
  auto const* from = routes();
  return from ? FactValues(warmth_of_offers(*from, world_)) : FactValues(0.0);
}

FactValues PairFacts::guide() const { return guided_offers(world_); }

}  // namespace socialmap
