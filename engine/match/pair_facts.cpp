#include "engine/match/pair_facts.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/base/overloaded.h"
#include "engine/calendar/hours.h"
#include "engine/catalog/known_columns.h"
#include "engine/catalog/price.h"
#include "engine/match/affordable.h"
#include "engine/match/language.h"
#include "engine/match/need_help.h"

namespace socialmap {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

bool lists(std::vector<std::string> const& words, std::string const& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

double value_of(double number) { return number; }
double value_of(Kleene known) { return known ? double(*known) : kUnknown; }
double value_of(std::optional<Cents> euro) { return euro ? double(euro->value) / 100 : kUnknown; }

/// The share of the best meeting at which the client is free.
double best_overlap(Schedule const& schedule, FreeTime const& free) {
  double best = 0;
  for (auto const& slot : schedule)
    best = std::max(best, double(overlap_minutes(slot, free)) / double(meeting_minutes(hours_of(slot))));
  return best;
}

/// The first meeting that suits; null when none does.
Slot const* suiting(Schedule const& schedule, FreeTime const& free) {
  auto const slot =
      std::find_if(schedule.begin(), schedule.end(), [&](Slot const& s) { return fits(s, free); });
  return slot == schedule.end() ? nullptr : &*slot;
}

Kleene belonging(Activity const& activity, Vocabulary const& vocabulary, ClientFacts const& client) {
  if (!activity.audience || activity.audience->reserved_for.empty()) return true;
  static auto const audiences = fact_named("profile.audiences");
  Kleene answer = false;
  for (std::size_t word = 0; word < vocabulary.audiences.size(); ++word) {
    if (!lists(activity.audience->reserved_for, vocabulary.audiences[word].id)) continue;
    double const known = client.number({audiences, word});
    answer = kleene_or(answer, std::isnan(known) ? Kleene{} : Kleene(known != 0));
  }
  return answer;
}

Kleene has_all(std::size_t row, Columns const& columns, std::vector<std::string> const& wanted) {
  if (columns.reach[row] == Reach::home || columns.reach[row] == Reach::remote) return true;
  Kleene answer = true;
  for (std::size_t i = 0; i < kBuildingFeatures.size(); ++i) {
    if (!lists(wanted, std::string(kBuildingFeatures[i].first))) continue;
    Kleene here;
    if (columns.features.yes.test(row, i)) here = true;
    if (columns.features.no.test(row, i)) here = false;
    answer = kleene_and(answer, here);
  }
  return answer;
}

void add(Bits& all, Bits const& more) {
  for (std::size_t i = 0; i < all.size(); ++i) all[i] |= more[i];
}

}  // namespace

double value_at(FactValues const& values, std::size_t row) {
  return std::visit(
      overloaded{[](double all) { return all; },
                 [&](ByGroup const& groups) { return groups.values[groups.alike->group(row)]; },
                 [&](Bits const& bits) { return double(has_bit(bits, row)); },
                 [&](Column const& column) { return column[row]; }},
      values);
}

PairFacts::PairFacts(BoundProfile const& bound, MatchWorld const& world)
    : bound_(bound),
      world_(world),
      client_(bound, world),
      weights_(world.vocabulary.needs.size()),
      values_(facts().size()) {
  for (auto const& need : bound.needs) weights_[need.need.value] = need.weight;
}

template <typename Of>
FactValues PairFacts::by(Respect respect, Of of) const {
  auto const& alike = world_.offers.alike(respect);
  ByGroup made{&alike, Column(alike.groups())};
  for (std::size_t group = 0; group < alike.groups(); ++group)
    made.values[group] = value_of(of(alike.example(group)));
  return made;
}

template <typename Of>
FactValues PairFacts::by_offer(Respect respect, Of of) const {
  return by(respect, [&](std::size_t row) { return of(world_.catalogue.activities[row]); });
}

FactValues const& PairFacts::values(FactId fact) const {
  auto& values = values_[fact.value];
  if (!values) make(fact);
  return *values;
}

/// For one offer the way to all others is not measured.
double PairFacts::number(FactId fact, std::size_t row) const {
  static auto const word = fact_named("pair.reach");
  static auto const nearness = fact_named("pair.nearness");
  if (!values_[fact.value] && fact == word) return reach_fact(bound_, world_, row).word;
  if (!values_[fact.value] && fact == nearness) return reach_fact(bound_, world_, row).nearness;
  return value_at(values(fact), row);
}

/// A fact, with those that cost no more when they are made with it.
void PairFacts::make(FactId fact) const {
  using Making = FactValues (PairFacts::*)() const;
  static std::vector<std::pair<FactId, Making>> const makings{
      {fact_named("pair.ended"), &PairFacts::ended},
      {fact_named("pair.started"), &PairFacts::started},
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
  static auto const reach = fact_named("pair.reach");
  static auto const nearness = fact_named("pair.nearness");
  if (fact == reach || fact == nearness) {
    auto facts = reach_of_places(bound_, world_);
    auto const& places = world_.offers.alike(Respect::place);
    values_[reach.value] = ByGroup{&places, std::move(facts.word)};
    values_[nearness.value] = ByGroup{&places, std::move(facts.nearness)};
    return;
  }
  auto const found =
      std::find_if(makings.begin(), makings.end(), [&](auto const& one) { return one.first == fact; });
  values_[fact.value] = (this->*found->second)();
}

WarmRoutes const* PairFacts::routes() const {
  if (!routes_searched_) routes_ = routes_of_client(bound_.profile, world_.warm_links);
  routes_searched_ = true;
  return routes_ ? &*routes_ : nullptr;
}

FactValues PairFacts::ended() const {
  return by(Respect::running, [&](std::size_t row) { return double(world_.columns.last_day[row] < bound_.on); });
}

FactValues PairFacts::started() const {
  return by_offer(Respect::running, [&](Activity const& activity) {
    auto const last = last_start(activity);
    return double(last && *last < bound_.on);
  });
}

FactValues PairFacts::minutes() const {
  return by(Respect::place, [&](std::size_t row) {
    auto const journey = reach(row).journey;
    return journey ? double(journey->minutes) : kUnknown;
  });
}

FactValues PairFacts::metres() const {
  return by(Respect::place, [&](std::size_t row) {
    auto const journey = reach(row).journey;
    return journey ? double(journey->metres) : kUnknown;
  });
}

FactValues PairFacts::in_neighbourhood() const {
  bool const known = bound_.home && bound_.home->neighbourhood;
  return by(Respect::place, [&](std::size_t row) -> double {
    bool const visits = world_.columns.reach[row] == Reach::home;
    if (visits && reach(row).kind == ReachAnswer::Kind::within) return 1;
    return known ? double(world_.columns.neighbourhood[row] == bound_.home->neighbourhood->value) : kUnknown;
  });
}

FactValues PairFacts::hours_fit() const {
  bool const asked = !bound_.profile.availability.empty();
  return by_offer(Respect::hours, [&](Activity const& activity) -> Kleene {
    if (!activity.schedule) return std::nullopt;
    return activity.schedule->empty() || !asked || suiting(*activity.schedule, bound_.free_time) != nullptr;
  });
}

FactValues PairFacts::end_known() const {
  bool const asked = !bound_.profile.availability.empty();
  return by_offer(Respect::hours, [&](Activity const& activity) -> Kleene {
    if (!activity.schedule || !asked) return true;
    auto const* slot = suiting(*activity.schedule, bound_.free_time);
    return slot == nullptr || hours_of(*slot).to.has_value();
  });
}

FactValues PairFacts::overlap() const {
  if (bound_.profile.availability.empty()) return kUnknown;
  return by_offer(Respect::hours, [&](Activity const& activity) {
    bool const meets = activity.schedule && !activity.schedule->empty();
    return meets ? best_overlap(*activity.schedule, bound_.free_time) : kUnknown;
  });
}

FactValues PairFacts::visit() const {
  return by_offer(Respect::price, [&](Activity const& activity) {
    return price_per_visit(activity, bound_.profile.budget.passes);
  });
}

FactValues PairFacts::month() const {
  return by_offer(Respect::price, [&](Activity const& activity) {
    return price_per_month(activity, bound_.profile.budget.passes);
  });
}

FactValues PairFacts::over_limit() const {
  auto const& budget = bound_.profile.budget;
  return by_offer(Respect::price, [&](Activity const& activity) {
    return over_budget(budget, price_per_visit(activity, budget.passes),
                       price_per_month(activity, budget.passes));
  });
}

FactValues PairFacts::paid() const {
  return by_offer(Respect::price, [&](Activity const& activity) {
    return double(may_be_paid(activity, bound_.profile.budget.passes));
  });
}

FactValues PairFacts::belongs() const {
  return by_offer(Respect::reserved, [&](Activity const& activity) {
    return belonging(activity, world_.vocabulary, client_);
  });
}

FactValues PairFacts::language() const {
  return by_offer(Respect::language,
                  [&](Activity const& activity) { return language_fits(activity, bound_.profile); });
}

FactValues PairFacts::own_language() const {
  return by_offer(Respect::language,
                  [&](Activity const& activity) { return shares_other_language(activity, bound_.profile); });
}

FactValues PairFacts::accessible() const {
  return by(Respect::building, [&](std::size_t row) {
    return has_all(row, world_.columns, bound_.profile.accessibility);
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
  Column found(rows(), 0);
  for (auto const& word : bound_.wish.words) {
    for (auto const row : world_.offers.words().with(word)) found[row] = std::min(kMost, found[row] + 1);
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
  for (auto const& need : bound_.needs) add(found, world_.offers.help().serving(need.need.value));
  for (auto const domain : bound_.interest_domains) add(found, world_.offers.marks(domains, domain).yes);
  for (auto const domain : bound_.wished_domains) add(found, world_.offers.marks(domains, domain).yes);
  for (auto const& [kind, weight] : asked_help()) add(found, world_.offers.marks(kinds, kind).yes);
  return found;
}

HelpAsked const& PairFacts::asked_help() const {
  if (!asked_help_) asked_help_ = help_asked(bound_, world_, client_);
  return *asked_help_;
}

FactValues PairFacts::extra_help() const {
  static auto const kinds = fact_named("offer.kinds");
  if (asked_help().empty()) return 0.0;
  Column most(rows(), 0);
  for (auto const& [kind, weight] : asked_help()) {
    each_row(world_.offers.marks(kinds, kind).yes,
             [&](std::size_t row) { most[row] = std::max(most[row], kDirectHelp * weight); });
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
  Column best(rows(), 0);
  for (auto const& need : bound_.needs) {
    auto const& [helpers, strengths] = world_.offers.help().helpers(need.need.value);
    for (std::size_t i = 0; i < helpers.size(); ++i)
      best[helpers[i]] = std::max(best[helpers[i]], double(strengths[i]) * need.weight);
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
  Column most(rows(), 0);
  for (auto const& hint : bound_.hints) {
    auto const& [helpers, strengths] = world_.offers.help().helpers(hint.need.value);
    for (std::size_t i = 0; i < helpers.size(); ++i) {
      auto const row = helpers[i];
      if (world_.columns.layer[row] != Layer::support)
        most[row] = std::max(most[row], hint.weight * strengths[i]);
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
