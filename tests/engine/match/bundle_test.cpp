// The best plans against plain brute force over all subsets, in small towns by chance.

#include "engine/match/bundle.h"

#include <algorithm>
#include <bitset>
#include <cstdio>
#include <tuple>

#include <catch2/catch.hpp>

#include "tests/engine/match/small_town.h"

using namespace socialmap;
using test::Dice;
using test::few_offers;
using test::planning_profile;
using test::SmallTown;
using test::Veenmeer;

namespace {

constexpr std::size_t kWeek = 7 * 24 * 60;
using WeekMinutes = std::bitset<kWeek>;
/// The minutes of a meeting, and in which of two weeks in turn it is.
struct Busy {
  WeekMinutes minutes;
  std::bitset<2> weeks;
  bool meets(Busy const& other) const {
    return (weeks & other.weeks).any() && (minutes & other.minutes).any();
  }
};
using Rows = std::vector<std::size_t>;
using Ids = std::vector<std::string>;

WeekMinutes minutes_of(Weekday day, Hours const& hours) {
  WeekMinutes busy;
  auto const from = static_cast<std::size_t>(static_cast<int>(day) * 24 * 60 + hours.from.minutes);
  auto const to = hours.to ? hours.to->minutes : hours.from.minutes + 120;
  auto const length = static_cast<std::size_t>(to - hours.from.minutes);
  for (std::size_t i = 0; i < length; ++i) busy.set((from + i) % kWeek);
  return busy;
}

std::bitset<2> weeks_of(WeeklySlot const& slot) {
  if (slot.every_weeks == 1 || !slot.term.start) return 3;
  return 1UL << (*slot.term.start - test::kSomeMonday).count() / 7 % 2;
}

/// Each meeting that somebody free at these hours may choose.
std::vector<Busy> choices(Activity const& activity, Profile const& profile) {
  std::vector<Busy> all;
  for (auto const& slot : *activity.schedule) {
    auto const& weekly = std::get<WeeklySlot>(slot);
    for (auto const day : weekly.days) {
      Slot const one = WeeklySlot{{day}, weekly.hours, 1, {}};
      if (fits(one, profile.availability)) all.push_back({minutes_of(day, weekly.hours), weeks_of(weekly)});
    }
  }
  return all;
}

/// Tries every choice of meetings.
bool fit_together(Rows const& rows, std::vector<Busy> const& busy, Catalogue const& catalogue,
                  Profile const& profile) {
  if (rows.empty()) return true;
  Rows const rest(rows.begin() + 1, rows.end());
  auto const& activity = catalogue.activities[rows.front()];
  if (!activity.schedule || activity.schedule->empty()) return fit_together(rest, busy, catalogue, profile);
  auto const all = choices(activity, profile);
  return std::any_of(all.begin(), all.end(), [&](Busy const& own) {
    if (std::any_of(busy.begin(), busy.end(), [&](Busy const& other) { return own.meets(other); }))
      return false;
    auto more = busy;
    more.push_back(own);
    return fit_together(rest, more, catalogue, profile);
  });
}

/// Everything that makes a bundle, by its plain meaning.
class Plain {
 public:
  Plain(BoundFacts const& facts, PlanOffers const& offers) : facts_(facts), offers_(offers) {}

  /// By place in PlanOffers::activities.
  bool is_plan(Rows const& places) const {
    std::set<std::uint16_t> kinds;
    std::int64_t cents = 0;
    Rows rows;
    for (auto const place : places) {
      auto const& offer = offers_.activities[place];
      rows.push_back(offer.candidate.row);
      kinds.insert(facts_.world().columns.main_kind[rows.back()]);
      if (offer.per_month) cents += offer.per_month->value;
      if (places.size() > 1 && !adds(place, places)) return false;
    }
    auto const& profile = facts_.bound().profile;
    std::int64_t help = 0;
    for (auto const& one : help_beside(served_by(places, offers_), offers_, facts_))
      help += one.per_month ? one.per_month->value : 0;
    bool const affordable =
        !profile.budget.per_month || cents == 0 || cents + help <= profile.budget.per_month->value;
    return kinds.size() == places.size() && affordable &&
           fit_together(rows, {}, facts_.world().catalogue, profile);
  }

  std::tuple<int, int, int> value(Rows const& places) const {
    int served = 0, by_activities = 0, hundredths = 0;
    auto const& needs = facts_.bound().needs;
    auto const help = help_beside(served_by(places, offers_), offers_, facts_);
    for (std::size_t need = 0; need < needs.size(); ++need) {
      int const best = most(need, places);
      hundredths += best;
      if (needs[need].weight < 2) continue;
      bool const helped = std::any_of(help.begin(), help.end(),
                                      [&](PlanHelp const& one) { return (one.serves >> need & 1) != 0; });
      bool const by_activity =
          std::any_of(places.begin(), places.end(), [&](std::size_t place) { return serves(place, need); });
      served += by_activity || helped ? needs[need].weight : 0;
      by_activities += by_activity ? needs[need].weight : 0;
    }
    hundredths += most(needs.size(), places);
    for (auto const place : places) hundredths += offers_.activities[place].own;
    return {served, by_activities, hundredths};
  }

  Ids ids(Rows const& places) const {
    Ids found;
    for (auto const place : places)
      found.push_back(facts_.world().catalogue.activities[offers_.activities[place].candidate.row].id);
    std::sort(found.begin(), found.end());
    return found;
  }

 private:
  /// Helps more than a little, as an activity can.
  bool serves(std::size_t place, std::size_t need) const {
    auto const& offer = offers_.activities[place];
    auto const strength =
        facts_.world().columns.strength(offer.candidate.row, facts_.bound().needs[need].need);
    return strength >= 2 && offer.help[need] > 0;
  }

  int most(std::size_t need, Rows const& places) const {
    int best = 0;
    for (auto const place : places) best = std::max(best, offers_.activities[place].help[need]);
    return best;
  }

  bool adds(std::size_t place, Rows const& places) const {
    Rows others;
    std::copy_if(places.begin(), places.end(), std::back_inserter(others),
                 [&](std::size_t other) { return other != place; });
    for (std::size_t need = 0; need < facts_.bound().needs.size(); ++need) {
      if (serves(place, need) && offers_.activities[place].help[need] > most(need, others)) return true;
    }
    auto const& kinds = facts_.world().columns.kinds;
    auto const& wished = facts_.bound().interests;
    return std::any_of(wished.begin(), wished.end(), [&](std::size_t kind) {
      return kinds.test(offers_.activities[place].candidate.row, kind) &&
             std::none_of(others.begin(), others.end(), [&](std::size_t other) {
               return kinds.test(offers_.activities[other].candidate.row, kind);
             });
    });
  }

  BoundFacts const& facts_;
  PlanOffers const& offers_;
};

struct Ranked {
  std::tuple<int, int, int> value;
  Ids ids;
};

/// All plans of at most so many activities, the best first.
std::vector<Ranked> all_plans(Plain const& plain, std::size_t offers, std::size_t most) {
  std::vector<Ranked> found;
  for (unsigned subset = 1; subset < 1U << offers; ++subset) {
    Rows places;
    for (std::size_t i = 0; i < offers; ++i) {
      if (subset >> i & 1) places.push_back(i);
    }
    if (places.size() <= most && plain.is_plan(places))
      found.push_back({plain.value(places), plain.ids(places)});
  }
  std::sort(found.begin(), found.end(), [](Ranked const& a, Ranked const& b) {
    return a.value != b.value ? a.value > b.value : a.ids < b.ids;
  });
  return found;
}

std::size_t in_both(Ids const& a, Ids const& b) {
  Ids both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both.size();
}

std::vector<Ids> three_of(std::vector<Ranked> const& best_first) {
  std::vector<Ids> chosen;
  for (std::size_t const most_shared : {1U, 3U}) {
    for (auto const& plan : best_first) {
      bool const fresh = std::all_of(chosen.begin(), chosen.end(), [&](Ids const& other) {
        auto const both = in_both(plan.ids, other);
        return both <= most_shared && both < plan.ids.size() && both < other.size();
      });
      bool const serves_as_much = std::get<0>(plan.value) == std::get<0>(best_first.front().value);
      if (fresh && serves_as_much && chosen.size() < 3) chosen.push_back(plan.ids);
    }
  }
  return chosen;
}

}  // namespace

TEST_CASE("the best plans are those that trying every subset finds") {
  Veenmeer v;
  v.rules.weights.plan_choice.value = 100;
  v.rules.weights.plan_most.value = 1000;
  Dice dice(51);
  int const towns = 250;
  int with_plan = 0, with_two = 0, with_clash = 0, with_open = 0;
  for (int i = 0; i < towns; ++i) {
    SmallTown const town(v, few_offers(dice, v, 14));
    auto const world = town.world();
    auto const profile = planning_profile(dice, v);
    auto const bound = bound_to(profile, world, v.on);
    BoundFacts const facts(bound, world);
    auto const offers = assessed(facts);
    auto const pool = plan_offers(offers, candidates_of(offers, Layer::activity).eligible.all());
    Plain const plain(facts, pool);
    REQUIRE(pool.activities.size() <= 14);
    BundleValue before{-1, -1, -1};
    for (std::size_t const most : {1U, 2U, 3U}) {
      auto const best = best_bundles(pool, most, facts);
      auto const plainly = all_plans(plain, pool.activities.size(), most);
      std::vector<Ids> ids;
      for (auto const& bundle : best) ids.push_back(plain.ids(bundle.places));
      CHECK(ids == three_of(plainly));
      if (best.empty()) continue;
      CHECK(best.front().places.size() <= most);
      CHECK(best.front().value >= before);
      before = best.front().value;
    }
    auto const plans = best_bundles(pool, 3, facts);
    if (plans.empty()) continue;
    int heavy = 0;
    for (auto const& need : bound.needs) heavy += need.weight >= 2 ? need.weight : 0;
    with_plan += 1;
    with_two += plans.front().places.size() > 1;
    with_open += plans.front().value.served < heavy;
    for (std::size_t a = 0; a < pool.activities.size(); ++a) {
      for (std::size_t b = 0; b < a; ++b) {
        Rows const rows{pool.activities[a].candidate.row, pool.activities[b].candidate.row};
        if (fit_together(rows, {}, town.catalogue, profile)) continue;
        ++with_clash;
        a = b = pool.activities.size();
      }
    }
  }
  std::printf(
      "plans: %d of %d towns; of more than one activity: %d, with a clash to avoid: %d, an open need: %d\n",
      with_plan, towns, with_two, with_clash, with_open);
  CHECK(with_plan > towns * 3 / 10);
  CHECK(with_two > towns * 3 / 10);
  CHECK(with_clash > towns / 10);
  CHECK(with_open > towns / 10);
}
