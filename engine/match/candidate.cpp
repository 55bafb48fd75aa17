#include "engine/match/candidate.h"

namespace socialmap {
namespace {

struct Count {
  std::size_t count = 0;
  std::size_t unknown = 0;
};

/// Where all were refused for want of knowing, the sentence says so.
Refusal refusal_of(HardRule const& rule, Count const& count) {
  bool const all_unknown = count.unknown == count.count;
  return {rule.rule.id, count.count, count.unknown, all_unknown ? rule.unknown_because : rule.rule.because};
}

}  // namespace

Assessed assessed(BoundFacts const& facts) {
  auto judged_offers = judged(facts);
  auto fitting = facts.world().offers.shown(Layer::activity);
  unite(fitting, facts.world().offers.shown(Layer::support));
  leave_out(fitting, judged_offers.refused_by_any());
  return {facts, std::move(judged_offers), Scores(facts, std::move(fitting))};
}

Candidates candidates_of(Assessed const& assessed, Layer layer) {
  auto const& world = assessed.facts.world();
  auto const& rules = world.rules.refusals;
  auto const& judged = assessed.judged;
  auto rest = world.offers.shown(layer);  // what no rule before refused
  std::vector<Refusal> refused;
  std::size_t refused_total = 0;
  for (std::size_t rule = 0; rule < rules.size(); ++rule) {
    auto const& says_no = judged.refused_by(rule);
    auto const& unknown = judged.unknown_to(rule);
    if (says_no.empty()) continue;
    Count count;
    auto here = rest;
    keep(here, says_no);
    leave_out(rest, says_no);
    count.count = count_of(here);
    if (!unknown.empty()) {
      keep(here, unknown);
      count.unknown = count_of(here);
    }
    if (count.count > 0) refused.push_back(refusal_of(rules[rule], count));
    refused_total += count.count;
  }
  return {BestFirst(rest, assessed.scores, world), std::move(refused), refused_total};
}

}  // namespace socialmap
