#include "engine/match/pair_facts.h"

#include <algorithm>
#include <cmath>

#include "engine/base/overloaded.h"

namespace socialmap {

double value_at(FactValues const& values, std::size_t row) {
  return std::visit(overloaded{[](double all) { return all; },
                               [&](ByGroup const& groups) { return groups.values[groups.alike->group(row)]; },
                               [&](Bits const& bits) { return double(has_bit(bits, row)); },
                               [&](ByWord const& words) {
                                 for (std::size_t word = 0; word < words.rows.size(); ++word) {
                                   if (has_bit(words.rows[word], row)) return double(word);
                                 }
                                 return std::nan("");
                               },
                               [&](ForSome const& some) { return some.at(row); },
                               [&](Column const& column) { return column[row]; }},
                    values);
}

PairFacts::PairFacts(BoundProfile const& bound, MatchWorld const& world, ClientFacts const& client)
    : bound_(bound),
      world_(world),
      client_(client),
      weights_(world.vocabulary.needs.size()),
      values_(facts().size()) {
  for (auto const& need : bound.needs) weights_[need.need.value] = need.weight;
}

FactValues const& PairFacts::values(FactId fact) const {
  auto& values = values_[fact.value];
  if (!values) make(fact);
  return *values;
}

bool PairFacts::is_dear(FactId fact) {
  static auto const nearness = fact_named("pair.nearness");
  return fact == nearness;
}

/// For one offer the way to all others is not measured, nor looked for who guides there.
double PairFacts::number(FactId fact, std::size_t row) const {
  static auto const word = fact_named("pair.reach");
  static auto const nearness = fact_named("pair.nearness");
  static auto const guide = fact_named("pair.guide");
  if (values_[fact.value]) return value_at(*values_[fact.value], row);
  if (fact == word) return reach_fact(row).word;
  if (fact == nearness) return reach_fact(row).nearness;
  if (fact == guide) return is_guided(static_cast<std::uint32_t>(row), world_);
  return value_at(values(fact), row);
}

void PairFacts::make(FactId fact) const {
  using Making = FactValues (PairFacts::*)() const;
  static std::vector<std::pair<FactId, Making>> const makings{
      {fact_named("pair.ended"), &PairFacts::ended},
      {fact_named("pair.started"), &PairFacts::started},
      {fact_named("pair.reach"), &PairFacts::reach_word},
      {fact_named("pair.nearness"), &PairFacts::nearness},
      {fact_named("pair.minutes"), &PairFacts::minutes},
      {fact_named("pair.metres"), &PairFacts::metres},
      {fact_named("pair.inNeighbourhood"), &PairFacts::in_neighbourhood},
      {fact_named("pair.hoursFit"), &PairFacts::hours_fit},
      {fact_named("pair.endKnown"), &PairFacts::end_known},
      {fact_named("pair.overlap"), &PairFacts::overlap},
      {fact_named("pair.visit"), &PairFacts::visit},
      {fact_named("pair.month"), &PairFacts::month},
      {fact_named("pair.overBudget"), &PairFacts::over_limit},
      {fact_named("pair.mayBePaid"), &PairFacts::paid},
      {fact_named("pair.belongs"), &PairFacts::belongs},
      {fact_named("pair.language"), &PairFacts::language},
      {fact_named("pair.ownLanguage"), &PairFacts::own_language},
      {fact_named("pair.accessible"), &PairFacts::accessible},
      {fact_named("pair.dislikedWord"), &PairFacts::disliked_word},
      {fact_named("pair.wishWords"), &PairFacts::wish_words},
      {fact_named("pair.relevant"), &PairFacts::relevant},
      {fact_named("pair.extraHelp"), &PairFacts::extra_help},
      {fact_named("pair.bestHelp"), &PairFacts::best_help},
      {fact_named("pair.hint"), &PairFacts::hint},
      {fact_named("pair.warmth"), &PairFacts::warmth},
      {fact_named("pair.guide"), &PairFacts::guide},
  };
  auto const found =
      std::find_if(makings.begin(), makings.end(), [&](auto const& one) { return one.first == fact; });
  values_[fact.value] = (this->*found->second)();
}

ReachFacts const& PairFacts::reach_facts() const {
  if (!reach_facts_) reach_facts_.emplace(bound_, world_);
  return *reach_facts_;
}

ReachFact PairFacts::reach_fact(std::size_t row) const { return reach_facts().of(row); }

WarmRoutes const* PairFacts::routes() const {
  if (!routes_searched_) routes_ = routes_of_client(bound_.profile, world_.warm_links);
  routes_searched_ = true;
  return routes_ ? &*routes_ : nullptr;
}

}  // namespace socialmap
