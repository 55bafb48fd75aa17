#include "engine/match/plan_offers.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

#include "engine/catalog/price.h"
#include "engine/match/support.h"

namespace socialmap {
namespace {

constexpr PlaceBits bit(std::size_t place) { return PlaceBits{1} << place; }

PlaceBits heavy_needs(BoundFacts const& facts) {
  PlaceBits heavy = 0;
  auto const& needs = facts.bound().needs;
  for (std::size_t i = 0; i < needs.size(); ++i) {
    if (needs[i].weight >= facts.world().weights().cover_weight.value) heavy |= bit(i);
  }
  return heavy;
}

PlaceBits structural_needs(BoundFacts const& facts) {
  PlaceBits structural = 0;
  auto const& needs = facts.bound().needs;
  for (std::size_t i = 0; i < needs.size(); ++i) {
    if (facts.world().vocabulary.needs[needs[i].need.value].structural) structural |= bit(i);
  }
  return structural;
}

/// The place in BoundProfile::needs that a part of the score is for; one past the last when for none.
std::size_t need_place(Points const& part, BoundProfile const& bound) {
  auto const found = std::find_if(bound.needs.begin(), bound.needs.end(), [&](BoundNeed const& need) {
    return part.need && need.need.value == *part.need;
  });
  return static_cast<std::size_t>(found - bound.needs.begin());
}

void add_points(PlanOffer& offer, BoundFacts const& facts) {
  offer.help.assign(facts.bound().needs.size() + 1, 0);
  for (auto const& part : points_of(facts, offer.candidate.row)) {
    bool const helps = facts.world().rules.boosts[part.boost].factor == Factor::need;
    (helps ? offer.help[need_place(part, facts.bound())] : offer.own) += part.hundredths;
  }
}

/// An activity is no answer to a structural need: its points for one are for no need in particular.
void leave_to_help(PlanOffer& offer, PlaceBits structural) {
  for (std::size_t i = 0; i + 1 < offer.help.size(); ++i) {
    if (structural & bit(i)) offer.help.back() += std::exchange(offer.help[i], 0);
  }
}

/// The needs that get points, and more than a little.
PlaceBits served(std::size_t row, std::vector<int> const& help, BoundFacts const& facts) {
  PlaceBits serves = 0;
  for (std::size_t i = 0; i + 1 < help.size(); ++i) {
    auto const strength = facts.world().columns.strength(row, facts.bound().needs[i].need);
    if (help[i] > 0 && strength >= kServes) serves |= bit(i);
  }
  return serves;
}

/// The kinds that the client named, then those read in the wish; no more than there are bits.
std::vector<std::size_t> named_kinds(BoundProfile const& bound) {
  auto kinds = bound.interests;
  kinds.insert(kinds.end(), bound.wished_kinds.begin(), bound.wished_kinds.end());
  constexpr std::size_t kBits = std::numeric_limits<PlaceBits>::digits;
  kinds.resize(std::min(kinds.size(), kBits));
  return kinds;
}

/// What every offer is held against.
struct Asked {
  PlaceBits structural;
  std::vector<std::size_t> kinds;
};

void add_wishes(PlanOffer& offer, std::vector<std::size_t> const& kinds, BoundFacts const& facts) {
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (facts.world().columns.kinds.test(offer.candidate.row, kinds[i])) offer.wishes |= bit(i);
  }
}

PlanOffer plan_offer(Candidate const& candidate, Asked const& asked, BoundFacts const& facts) {
  auto const& activity = facts.world().catalogue.activities[candidate.row];
  PlanOffer offer;
  offer.candidate = candidate;
  add_points(offer, facts);
  leave_to_help(offer, asked.structural);
  add_wishes(offer, asked.kinds, facts);
  offer.serves = served(candidate.row, offer.help, facts);
  if (activity.schedule && !activity.schedule->empty())
    offer.meetings = meetings_to_choose(*activity.schedule, facts.bound().free_time, facts.bound().on);
  offer.per_month = price_per_month(activity, facts.bound().profile.budget.passes);
  return offer;
}

/// Serves a need or a wish, and can be gone to.
bool is_worth_planning(PlanOffer const& offer, BoundFacts const& facts) {
  static auto const relevant = fact_named("pair.relevant");
  bool const has_meeting = !offer.meetings || !offer.meetings->empty();
  return has_meeting && facts.pair().number(relevant, offer.candidate.row) == 1;
}

/// How many each need gets.
std::size_t few_of_each(std::size_t needs, Weights const& weights) {
  auto const few = static_cast<std::size_t>(weights.plan_choice.value);
  auto const left = static_cast<std::size_t>(weights.plan_most.value) - few;
  return needs == 0 ? few : std::clamp<std::size_t>(left / needs, 1, few);
}

/// The best few of all and of each of these needs, in the order given.
std::vector<PlanOffer> best_few(std::vector<PlanOffer> const& all, PlaceBits needs, Weights const& weights) {
  std::vector<bool> taken(all.size());
  auto const take = [&](std::size_t few, auto const& wanted) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < all.size() && count < few; ++i) {
      if (!wanted(all[i])) continue;
      taken[i] = true;
      ++count;
    }
  };
  take(static_cast<std::size_t>(weights.plan_choice.value), [](PlanOffer const&) { return true; });
  auto const few = few_of_each(static_cast<std::size_t>(std::popcount(needs)), weights);
  for (std::size_t need = 0; need < 64; ++need) {
    if (needs & bit(need)) take(few, [&](PlanOffer const& offer) { return (offer.serves & bit(need)) != 0; });
  }
  std::vector<PlanOffer> chosen;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (taken[i]) chosen.push_back(all[i]);
  }
  return chosen;
}

/// One help for each of these needs, heaviest first, that those before it do not serve.
std::vector<PlanHelp> help_for(PlaceBits needs, std::vector<PlanHelp> const& best_first) {
  std::vector<PlanHelp> chosen;
  for (std::size_t need = 0; need < 64; ++need) {
    if (!(needs & bit(need))) continue;
    auto const helps = [&](PlanHelp const& help) { return (help.serves & bit(need)) != 0; };
    if (std::any_of(chosen.begin(), chosen.end(), helps)) continue;
    if (auto const* found = best_help_for(need, best_first)) chosen.push_back(*found);
  }
  return chosen;
}

/// Does a ticked signal or help.yaml ask for it as for a heavy need?
bool is_asked(PlanHelp const& help, BoundFacts const& facts) {
  static auto const extra = fact_named("pair.extraHelp");
  return facts.pair().number(extra, help.candidate.row) >=
         kDirectHelp * facts.world().weights().cover_weight.value;
}

std::vector<PlanHelp> all_help(Assessed const& assessed) {
  std::vector<PlanHelp> all;
  for (auto const& help : help_offers(assessed, HelpPrice::free_or_funded)) {
    PlanOffer parts;
    parts.candidate = help.candidate;
    add_points(parts, assessed.facts);
    auto const row = help.candidate.row;
    auto const serves = served(row, parts.help, assessed.facts);
    auto const price = price_per_month(assessed.facts.world().catalogue.activities[row],
                                       assessed.facts.bound().profile.budget.passes);
    all.push_back({help.candidate, std::move(parts.help), serves, price});
  }
  return all;
}

/// Help for structural needs, and for what a signal or help.yaml asks.
void add_help(PlanOffers& offers, PlaceBits structural, Assessed const& assessed) {
  auto const& facts = assessed.facts;
  auto const asked = [&](PlanHelp const& help) { return is_asked(help, facts); };
  offers.for_needs = all_help(assessed);
  auto& always = offers.always = help_for(structural, offers.for_needs);
  auto const first = std::find_if(offers.for_needs.begin(), offers.for_needs.end(), asked);
  if (first != offers.for_needs.end() && std::none_of(always.begin(), always.end(), asked))
    always.push_back(*first);
  auto const most = static_cast<std::size_t>(facts.world().weights().support_shown.value);
  if (always.size() > most) always.resize(most);
  for (auto const& help : always) offers.served_always |= help.serves;
}

}  // namespace

PlanHelp const* best_help_for(std::size_t need, std::vector<PlanHelp> const& best_first) {
  PlanHelp const* best = nullptr;
  for (auto const& help : best_first) {
    if ((help.serves & bit(need)) && (!best || help.help[need] > best->help[need])) best = &help;
  }
  return best;
}

PlanOffers plan_offers(Assessed const& assessed, std::vector<Candidate> const& eligible) {
  auto const& facts = assessed.facts;
  PlanOffers offers;
  offers.heavy = heavy_needs(facts);
  auto const structural = offers.heavy & structural_needs(facts);
  Asked const asked{structural, named_kinds(facts.bound())};
  std::vector<PlanOffer> all;
  for (auto const& candidate : eligible) {
    auto offer = plan_offer(candidate, asked, facts);
    if (is_worth_planning(offer, facts)) all.push_back(std::move(offer));
  }
  offers.activities = best_few(all, offers.heavy & ~structural, facts.world().weights());
  add_help(offers, structural, assessed);
  return offers;
}

}  // namespace socialmap
