#include "engine/match/explain.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/calendar/occurrence.h"
#include "engine/catalog/timetable.h"
#include "engine/match/slots.h"

namespace socialmap {
namespace {

std::vector<Reason> reasons_of(BoundFacts const& facts, std::size_t row) {
  std::vector<Reason> reasons;
  for (auto const& part : points_of(facts, row)) {
    auto const& boost = facts.world().rules.boosts[part.boost];
    reasons.push_back({boost.factor, part.hundredths, filled(boost.rule.because, {facts, row, part.need})});
  }
  std::stable_sort(reasons.begin(), reasons.end(),
                   [](Reason const& a, Reason const& b) { return a.hundredths > b.hundredths; });
  return reasons;
}

std::vector<Check> checks_of(Assessed const& assessed, std::size_t row) {
  auto const& facts = assessed.facts;
  auto const& rules = facts.world().rules;
  std::vector<Check> checks;
  for (std::size_t i = 0; i < rules.refusals.size(); ++i) {
    auto const& rule = rules.refusals[i];
    if (assessed.judged.asked(row, i)) checks.push_back({rule.factor, filled(rule.check, {facts, row, {}})});
  }
  auto const source = facts.source(row);
  for (auto const& check : rules.checks) {
    if (answer_of(check.rule.when, source) == Kleene(true))
      checks.push_back({check.factor, filled(check.rule.because, {facts, row, {}})});
  }
  return checks;
}

std::vector<std::string> prerequisites_of(BoundFacts const& facts, std::size_t row) {
  std::vector<std::string> all;
  auto const source = facts.source(row);
  for (auto const& rule : facts.world().rules.prerequisites) {
    if (answer_of(rule.rule.when, source) == Kleene(true))
      all.push_back(filled(rule.rule.because, {facts, row, {}}));
  }
  return all;
}

std::optional<std::chrono::sys_seconds> next_meeting(BoundFacts const& facts, std::size_t row) {
  auto const& catalogue = facts.world().catalogue;
  auto const& activity = catalogue.activities[row];
  if (!activity.schedule || activity.schedule->empty()) return std::nullopt;
  auto const timetable = timetable_of(activity, catalogue.municipality);
  auto const on = facts.bound().on;
  bool const today = on == facts.world().columns.first_day;
  auto const at = today ? facts.world().now : std::chrono::sys_seconds::min();
  auto const next = next_occurrence(timetable, on, std::chrono::days{400}, at);
  return next ? std::optional(next->start) : std::nullopt;
}

/// Does it help with the heaviest need that the other helps with, or else is it of the same domain?
bool helps_alike(std::size_t row, std::size_t other, BoundFacts const& facts) {
  auto const& columns = facts.world().columns;
  for (auto const& need : facts.bound().needs) {
    if (columns.strength(other, need.need) > 0) return columns.strength(row, need.need) > 0;
  }
  auto const& words = facts.world().vocabulary;
  return words.kinds[columns.main_kind[row]].domain == words.kinds[columns.main_kind[other]].domain;
}

int waiting_weeks(BoundFacts const& facts, std::size_t row) {
  auto const& capacity = facts.world().catalogue.activities[row].capacity;
  return capacity ? capacity->waiting_weeks.value_or(0) : 0;
}

}  // namespace

std::optional<std::string> guide_to(std::size_t row, MatchWorld const& world) {
  auto const guide = world.warm_links.guide_of(ActivityId{static_cast<std::uint32_t>(row)});
  if (!guide) return std::nullopt;
  return world.warm_links.graph().id(*guide);
}

std::vector<IntroductionStep> route_to(std::size_t row, BoundFacts const& facts) {
  auto const* routes = facts.pair().routes();
  if (!routes) return {};
  return steps_to_offer(*routes, ActivityId{static_cast<std::uint32_t>(row)}, facts.world());
}

Match explained(Candidate const& candidate, Assessed const& assessed) {
  auto const& facts = assessed.facts;
  auto const row = candidate.row;
  Match match;
  match.activity = ActivityId{row};
  match.reasons = reasons_of(facts, row);
  match.checks = checks_of(assessed, row);
  match.travel = facts.pair().reach(row).journey;
  match.next = next_meeting(facts, row);
  match.prerequisites = prerequisites_of(facts, row);
  match.route = route_to(row, facts);
  match.guide = guide_to(row, facts.world());
  return match;
}

std::optional<Bridge> bridge_for(Candidate const& waiting, std::vector<Candidate> const& first,
                                 BestFirst const& all, BoundFacts const& facts) {
  double const most = facts.world().weights().bridge_weeks.value;
  int const weeks = waiting_weeks(facts, waiting.row);
  if (weeks <= most) return std::nullopt;
  auto const bridges = [&](Candidate const& other) {
    bool const soon = other.row != waiting.row && waiting_weeks(facts, other.row) <= most;
    return soon && helps_alike(other.row, waiting.row, facts);
  };
  auto const found = std::find_if(first.begin(), first.end(), bridges);
  auto const other = found == first.end() ? all.first(bridges) : std::optional(*found);
  if (!other) return std::nullopt;
  auto const row = other->row;
  return Bridge{ActivityId{row}, fmt::format("De wachttijd is {} weken. In de tussentijd kan: {} ({})", weeks,
                                             facts.world().catalogue.activities[row].title,
                                             filled("{day}", {facts, row, {}}))};
}

}  // namespace socialmap
