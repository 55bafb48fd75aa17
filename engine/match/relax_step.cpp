#include "engine/match/relax_step.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/calendar/hours.h"
#include "engine/calendar/weekdays.h"
#include "engine/catalog/price.h"
#include "engine/match/slots.h"

namespace socialmap {
namespace {

/// What a lever moves.
std::array<std::vector<FactId>, kLevers.size()> moved_facts() {
  return {{{fact_named("pair.reach")},
           {fact_named("pair.hoursFit")},
           {fact_named("pair.overBudget")},
           {fact_named("profile.avoid.kinds"), fact_named("profile.avoid.traits"),
            fact_named("pair.dislikedWord")}}};
}

int up_to(int value, int step) { return (value + step - 1) / step * step; }

void add_travel(Step& step, Assessed const& assessed, std::size_t row) {
  auto const& bound = assessed.facts.bound();
  auto const reach = assessed.facts.pair().reach(row);
  if (!reach.journey) return;
  auto travel = bound.profile.travel;
  bool const by_minutes = travel.max_minutes || !travel.max_metres;
  if (travel.max_metres && reach.journey->metres > *travel.max_metres) {
    travel.max_metres = up_to(reach.journey->metres, 500);
    step.words.push_back("tot " + distance_words(*travel.max_metres));
  }
  if (by_minutes && reach.journey->minutes > bound.max_minutes) {
    travel.max_minutes = up_to(reach.journey->minutes, 5);
    step.words.push_back(fmt::format("tot {} minuten reizen", *travel.max_minutes));
  }
  step.cost += reach.share - 1;
  step.change.travel = travel;
}

Cents rounded_up(Cents amount) { return {(amount.value + 49) / 50 * 50}; }

void add_budget(Step& step, Assessed const& assessed, std::size_t row) {
  constexpr double kLeastBase = 500;  // cents: from nothing to something small is a small step
  auto budget = assessed.facts.bound().profile.budget;
  auto const& activity = assessed.facts.world().catalogue.activities[row];
  auto const raise = [&](std::optional<Cents>& limit, std::optional<Cents> price, char const* per) {
    if (!limit || !price || *price <= *limit) return;
    auto const higher = rounded_up(*price);
    step.cost += double((higher.value - limit->value)) / std::max(kLeastBase, double(limit->value));
    limit = higher;
    step.words.push_back(fmt::format("tot {} per {}", euro_words(higher), per));
  };
  raise(budget.per_visit, price_per_visit(activity, budget.passes), "keer");
  raise(budget.per_month, price_per_month(activity, budget.passes), "maand");
  step.change.budget = budget;
}

struct DayPartHours {
  char const* word;
  ClockTime from;
  ClockTime to;
};
constexpr DayPartHours kDayParts[] = {{"ochtend", {9 * 60}, {12 * 60 + 30}},
                                      {"middag", {12 * 60 + 30}, {17 * 60 + 30}},
                                      {"avond", {17 * 60 + 30}, {22 * 60 + 30}}};
constexpr char const* kDays[] = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                 "vrijdag", "zaterdag", "zondag"};

/// One part of one day more, in which a meeting of this offer fits.
void add_hours(Step& step, Assessed const& assessed, std::size_t row) {
  constexpr double kOnePartMore = 0.5;
  auto const& profile = assessed.facts.bound().profile;
  auto const& schedule = assessed.facts.world().catalogue.activities[row].schedule;
  if (!schedule) return;
  for (auto const& slot : *schedule) {
    for (int day = 0; day < 7; ++day) {
      if (!contains(weekdays_of(slot), static_cast<Weekday>(day))) continue;
      for (auto const& part : kDayParts) {
        auto more = profile.availability;
        more.push_back({{static_cast<Weekday>(day)}, part.from, part.to});
        if (!fits(slot, FreeTime(more))) continue;
        step.change.availability = std::move(more);
        step.cost += kOnePartMore;
        return step.words.push_back(fmt::format("ook op {}{}", kDays[day], part.word));
      }
    }
  }
}

/// Without the dislikes that this offer meets.
void add_dislike(Step& step, Assessed const& assessed, std::size_t row) {
  constexpr double kOneDislike = 1;
  auto const& world = assessed.facts.world();
  auto const& activity = world.catalogue.activities[row];
  auto const& avoid = assessed.facts.bound().profile.avoid;
  static auto const traits = fact_named("offer.traits");
  Dislikes left;
  auto const sort_out = [&](bool met, std::string const& id, std::vector<std::string>& list,
                            std::string label) {
    if (!met) return list.push_back(id);
    step.cost += kOneDislike;
    step.words.push_back("toch ook: " + lower_first(std::move(label)));
  };
  for (auto const& id : avoid.kinds) {
    bool const met = std::find(activity.kinds.begin(), activity.kinds.end(), id) != activity.kinds.end();
    auto const word = std::find_if(world.vocabulary.kinds.begin(), world.vocabulary.kinds.end(),
                                   [&](Kind const& kind) { return kind.id == id; });
    sort_out(met, id, left.kinds, word->label);
  }
  for (auto const& id : avoid.traits) {
    auto const word = std::find_if(world.vocabulary.traits.begin(), world.vocabulary.traits.end(),
                                   [&](Trait const& trait) { return trait.id == id; });
    auto const place = static_cast<std::size_t>(word - world.vocabulary.traits.begin());
    sort_out(world.offers.marks(traits, place).is_yes(row), id, left.traits, word->label);
  }
  for (auto const& id : avoid.words) {
    auto const rows = world.offers.words().with(id);
    sort_out(std::binary_search(rows.begin(), rows.end(), static_cast<std::uint32_t>(row)), id, left.words,
             "iets met het woord dat u liever niet wilt");
  }
  step.change.avoid = std::move(left);
}

void add(Step& step, Lever lever, Assessed const& assessed, std::size_t row) {
  switch (lever) {
    case Lever::travel:
      return add_travel(step, assessed, row);
    case Lever::hours:
      return add_hours(step, assessed, row);
    case Lever::budget:
      return add_budget(step, assessed, row);
    case Lever::dislike:
      return add_dislike(step, assessed, row);
  }
}

}  // namespace

MovedRules::MovedRules(RuleSet const& rules) {
  static auto const moved = moved_facts();
  for (std::size_t rule = 0; rule < rules.refusals.size(); ++rule) {
    auto const bit = std::uint64_t{1} << rule;
    all_ |= bit;
    auto const asked = facts_in(rules.refusals[rule].rule.when);
    for (std::size_t lever = 0; lever < masks_.size(); ++lever) {
      auto const& facts = moved[lever];
      bool const moves =
          std::find_first_of(asked.begin(), asked.end(), facts.begin(), facts.end()) != asked.end();
      if (moves) masks_[lever] |= bit;
    }
  }
}

std::uint64_t MovedRules::by(std::vector<Lever> const& levers) const {
  std::uint64_t all = 0;
  for (auto const lever : levers) all |= by(lever);
  return all;
}

Step step_towards(std::size_t row, std::vector<Lever> const& levers, Assessed const& assessed) {
  Step step;
  for (auto const lever : levers) add(step, lever, assessed, row);
  return step;
}

}  // namespace socialmap
