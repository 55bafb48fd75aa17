#include "engine/match/plan.h"

#include "engine/catalog/price.h"
#include "engine/match/explain.h"
#include "engine/match/match.h"
#include "engine/match/plan_words.h"
#include "engine/match/signals.h"
#include "engine/match/support.h"
#include "engine/match/week_choice.h"

namespace socialmap {
namespace {

/// What the plans of one answer are made of.
struct Material {
  Assessed const& assessed;
  BestFirst const& eligible;
  PlanOffers offers;
};

/// For each activity of the bundle its meeting, absent where it has no fixed hours.
std::vector<std::optional<WeekMeeting>> slots_of(Bundle const& bundle, PlanOffers const& offers) {
  std::vector<std::vector<MeetingChoice> const*> lists;
  for (auto const place : bundle.places) {
    auto const& meetings = offers.activities[place].meetings;
    if (meetings) lists.push_back(&*meetings);
  }
  auto const chosen = *choice_without_clash(lists);
  std::vector<std::optional<WeekMeeting>> slots;
  std::size_t next = 0;
  for (auto const place : bundle.places) {
    bool const fixed = offers.activities[place].meetings.has_value();
    slots.push_back(fixed ? std::optional(chosen[next++]) : std::nullopt);
  }
  return slots;
}

void add_activities(Plan& plan, Bundle const& bundle, Material const& material) {
  auto const& facts = material.assessed.facts;
  auto const slots = slots_of(bundle, material.offers);
  for (std::size_t i = 0; i < bundle.places.size(); ++i) {
    auto const& candidate = material.offers.activities[bundle.places[i]].candidate;
    PlannedActivity activity{explained(candidate, material.assessed), {}, slots[i]};
    activity.match.bridge = bridge_for(candidate, {}, material.eligible, facts);
    activity.adds = words_for_addition(bundle.places[i], bundle, material.offers, facts);
    plan.activities.push_back(std::move(activity));
  }
}

ActivityId id_of(Candidate const& candidate) { return ActivityId{candidate.row}; }

void add_needs(Plan& plan, Bundle const& bundle, std::vector<PlanHelp> const& help,
               Material const& material) {
  auto const& facts = material.assessed.facts;
  auto const& needs = facts.bound().needs;
  for (std::size_t i = 0; i < needs.size(); ++i) {
    auto const& word = facts.world().vocabulary.needs[needs[i].need.value];
    std::vector<ActivityId> by;
    for (auto const& one : help) {
      if (one.serves >> i & 1) by.push_back(id_of(one.candidate));
    }
    for (auto const place : bundle.places) {
      auto const& offer = material.offers.activities[place];
      if (offer.serves >> i & 1) by.push_back(id_of(offer.candidate));
    }
    if (!by.empty()) {
      plan.covers.push_back({word.id, word.label, std::move(by)});
    } else if (material.offers.heavy >> i & 1) {
      plan.open.push_back({word.id, word.label, why_open(i, material.assessed)});
    }
  }
}

void add_price(MonthCost& cost, ActivityId id, BoundFacts const& facts) {
  auto const price =
      price_per_month(facts.world().catalogue.activity(id), facts.bound().profile.budget.passes);
  if (price) {
    cost.amount = Cents{cost.amount.value_or(Cents{}).value + price->value};
  } else {
    ++cost.unknown;
  }
}

Plan plan_of(Bundle const& bundle, Material const& material, Plans const& around) {
  auto const& facts = material.assessed.facts;
  Plan plan;
  auto const help = help_beside(served_by(bundle.places, material.offers), material.offers, facts);
  for (auto const& one : help) plan.support.push_back(explained(one.candidate, material.assessed));
  add_activities(plan, bundle, material);
  add_needs(plan, bundle, help, material);
  for (auto const& match : plan.support) add_price(plan.per_month, match.activity, facts);
  for (auto const& activity : plan.activities) add_price(plan.per_month, activity.match.activity, facts);
  plan.because = words_for_plan(plan, around, facts);
  return plan;
}

void add_plans(Plans& plans, Assessed const& assessed, std::size_t most_activities) {
  auto const& facts = assessed.facts;
  auto candidates = candidates_of(assessed, Layer::activity);
  plans.refused = std::move(candidates.refused);
  plans.refused_total = candidates.refused_total;
  auto const& bound = facts.bound();
  bool const nothing_asked = bound.needs.empty() && bound.interests.empty() && bound.wished_domains.empty() &&
                             bound.support_kinds.empty();
  if (bound.under_age || nothing_asked) return;
  Material const material{assessed, candidates.eligible, plan_offers(assessed, candidates.eligible.all())};
  for (auto const& bundle : best_bundles(material.offers, most_activities, facts))
    plans.plans.push_back(plan_of(bundle, material, plans));
  bool const help_alone = plans.plans.empty() && !help_beside(0, material.offers, facts).empty();
  if (help_alone) plans.plans.push_back(plan_of({}, material, plans));
}

}  // namespace

Plans plans_for(PlanQuestion const& question, MatchWorld const& world, Date on) {
  auto const bound = bound_to(question.profile, world, on, question.wish);
  BoundFacts const facts(bound, world);
  Plans plans;
  plans.signals = signals_of(bound, world);
  plans.mode = mode_of(facts);
  plans.youth_route = bound.under_age;
  plans.not_weighed = fields_not_weighed(question.profile, world.vocabulary);
  auto const offers = assessed(facts);
  plans.support = support_for(offers, plans.mode, plans.signals);
  if (plans.mode != Mode::escalate)
    add_plans(plans, offers, static_cast<std::size_t>(question.most_activities));
  return plans;
}

}  // namespace socialmap
