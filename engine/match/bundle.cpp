#include "engine/match/bundle.h"

#include <algorithm>
#include <unordered_map>

#include "engine/match/week_choice.h"

namespace socialmap {
namespace {

using Chosen = std::vector<std::size_t>;

int weight_of(PlaceBits needs, BoundFacts const& facts) {
  int weight = 0;
  auto const& all = facts.bound().needs;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (needs >> i & 1) weight += all[i].weight;
  }
  return weight;
}

bool are_of_one_kind(PlanOffer const& a, PlanOffer const& b, BoundFacts const& facts) {
  auto const& kinds = facts.world().columns.main_kind;
  return kinds[a.candidate.row] == kinds[b.candidate.row];
}

bool all_add_something(Chosen const& places, PlanOffers const& offers) {
  return places.size() == 1 || std::all_of(places.begin(), places.end(), [&](std::size_t place) {
           auto const adds = addition_of(place, places, offers);
           return (adds.needs | adds.wishes) != 0;
         });
}

bool fit_in_a_week(Chosen const& places, PlanOffers const& offers) {
  std::vector<std::vector<MeetingChoice> const*> lists;
  for (auto const place : places) {
    auto const& meetings = offers.activities[place].meetings;
    if (meetings) lists.push_back(&*meetings);
  }
  return choice_without_clash(lists).has_value();
}

std::int64_t cents_of(std::optional<Cents> price) { return price ? price->value : 0; }

/// Do the activities cost no more, as far as their prices are known, than what help for so much leaves
/// of the budget?
bool stay_in_budget(Chosen const& places, std::int64_t help, PlanOffers const& offers,
                    std::optional<Cents> budget) {
  if (!budget) return true;
  std::int64_t sum = 0;
  for (auto const place : places) sum += cents_of(offers.activities[place].per_month);
  return sum <= std::max<std::int64_t>(0, budget->value - help);
}

std::vector<std::string> ids_of(Bundle const& bundle, PlanOffers const& offers, BoundFacts const& facts) {
  std::vector<std::string> ids;
  for (auto const place : bundle.places)
    ids.push_back(facts.world().catalogue.activities[offers.activities[place].candidate.row].id);
  std::sort(ids.begin(), ids.end());
  return ids;
}

/// Every bundle of at most so many that is a plan. Two that do not go together do not with a third either;
/// whether each adds something, and what the whole costs with the help that it leaves to do, is asked of the
/// whole.
class Bundles {
 public:
  Bundles(PlanOffers const& offers, std::size_t most, BoundFacts const& facts)
      : offers_(offers), most_(most), facts_(facts) {
    extend({});
  }

  std::vector<Bundle> take() { return std::move(found_); }

 private:
  void extend(Chosen const& places) {
    if (places.size() == most_) return;
    for (std::size_t next = places.empty() ? 0 : places.back() + 1; next < offers_.activities.size();
         ++next) {
      auto more = places;
      more.push_back(next);
      if (!may_go_on(more)) continue;
      if (all_add_something(more, offers_) && is_affordable(more, beside(more).cents))
        found_.push_back({value_of(more), more});
      extend(more);
    }
  }

  /// Of a bundle that is no plan for one of these reasons, no larger one is a plan.
  bool may_go_on(Chosen const& places) const {
    auto const& last = offers_.activities[places.back()];
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
      if (are_of_one_kind(offers_.activities[places[i]], last, facts_)) return false;
    }
    return is_affordable(places, 0) && fit_in_a_week(places, offers_);
  }

  bool is_affordable(Chosen const& places, std::int64_t help) const {
    return stay_in_budget(places, help, offers_, facts_.bound().profile.budget.per_month);
  }

  /// The help beside these activities.
  struct Beside {
    PlaceBits serves = 0;
    std::int64_t cents = 0;
  };
  Beside const& beside(Chosen const& places) {
    auto const by_activities = served_by(places, offers_);
    auto const [known, fresh] = beside_.try_emplace(by_activities);
    if (fresh) {
      for (auto const& help : help_beside(by_activities, offers_, facts_)) {
        known->second.serves |= help.serves;
        known->second.cents += cents_of(help.per_month);
      }
    }
    return known->second;
  }

  BundleValue value_of(Chosen const& places) {
    auto const by_activities = served_by(places, offers_);
    BundleValue value{weight_of((by_activities | beside(places).serves) & offers_.heavy, facts_),
                      weight_of(by_activities & offers_.heavy, facts_), 0};
    std::vector<int> most_help(facts_.bound().needs.size() + 1);
    for (auto const place : places) {
      auto const& offer = offers_.activities[place];
      value.hundredths += offer.own;
      for (std::size_t i = 0; i < most_help.size(); ++i) most_help[i] = std::max(most_help[i], offer.help[i]);
    }
    for (auto const help : most_help) value.hundredths += help;
    return value;
  }

  PlanOffers const& offers_;
  std::size_t most_;
  BoundFacts const& facts_;
  std::unordered_map<PlaceBits, Beside> beside_;  // by the needs that the activities serve
  std::vector<Bundle> found_;
};

std::size_t shared(Bundle const& a, Bundle const& b) {
  Chosen both;
  std::set_intersection(a.places.begin(), a.places.end(), b.places.begin(), b.places.end(),
                        std::back_inserter(both));
  return both.size();
}

/// Neither holds the other whole, and at most so many are in both.
bool differs(Bundle const& a, Bundle const& b, std::size_t most_shared) {
  auto const both = shared(a, b);
  return both < a.places.size() && both < b.places.size() && both <= most_shared;
}

/// The first that serves as much as the best and differs from all chosen; nothing when there is none.
Bundle const* next_of(std::vector<Bundle> const& best_first, std::vector<Bundle> const& chosen,
                      std::size_t most_shared) {
  auto const found = std::find_if(best_first.begin(), best_first.end(), [&](Bundle const& bundle) {
    return bundle.value.served == best_first.front().value.served &&
           std::all_of(chosen.begin(), chosen.end(),
                       [&](Bundle const& other) { return differs(bundle, other, most_shared); });
  });
  return found == best_first.end() ? nullptr : &*found;
}

}  // namespace

Addition addition_of(std::size_t place, std::vector<std::size_t> const& places, PlanOffers const& offers) {
  auto const& own = offers.activities[place];
  PlaceBits others_wishes = 0;
  auto most_help = std::vector<int>(own.help.size());
  for (auto const other : places) {
    if (other == place) continue;
    others_wishes |= offers.activities[other].wishes;
    for (std::size_t i = 0; i < most_help.size(); ++i)
      most_help[i] = std::max(most_help[i], offers.activities[other].help[i]);
  }
  Addition adds{0, own.wishes & ~others_wishes};
  for (std::size_t i = 0; i + 1 < most_help.size(); ++i) {
    if (own.help[i] > most_help[i]) adds.needs |= own.serves & PlaceBits{1} << i;
  }
  return adds;
}

PlaceBits served_by(std::vector<std::size_t> const& places, PlanOffers const& offers) {
  PlaceBits served = 0;
  for (auto const place : places) served |= offers.activities[place].serves;
  return served;
}

std::vector<PlanHelp> help_beside(PlaceBits served, PlanOffers const& offers, BoundFacts const& facts) {
  auto help = offers.always;
  served |= offers.served_always;
  auto const most = static_cast<std::size_t>(facts.world().weights().support_shown.value);
  for (std::size_t need = 0; need < 64 && help.size() < most; ++need) {
    auto const left = offers.heavy & ~served & PlaceBits{1} << need;
    if (left == 0) continue;
    auto const* found = best_help_for(need, offers.for_needs);
    if (!found) continue;
    served |= found->serves;
    help.push_back(*found);
  }
  return help;
}

std::vector<Bundle> best_bundles(PlanOffers const& offers, std::size_t most_activities,
                                 BoundFacts const& facts) {
  auto bundles = Bundles(offers, most_activities, facts).take();
  std::sort(bundles.begin(), bundles.end(), [&](Bundle const& a, Bundle const& b) {
    if (a.value != b.value) return a.value > b.value;
    return ids_of(a, offers, facts) < ids_of(b, offers, facts);
  });
  auto const most = static_cast<std::size_t>(facts.world().weights().plans_shown.value);
  constexpr std::size_t kAnyNumber = 3;
  std::vector<Bundle> chosen;
  for (std::size_t const most_shared : {std::size_t{1}, kAnyNumber}) {
    while (chosen.size() < most) {
      auto const* next = next_of(bundles, chosen, most_shared);
      if (!next) break;
      chosen.push_back(*next);
    }
  }
  return chosen;
}

}  // namespace socialmap
