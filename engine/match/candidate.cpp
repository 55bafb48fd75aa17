#include "engine/match/candidate.h"

#include <algorithm>

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

bool comes_before(Candidate const& a, Candidate const& b, Catalogue const& catalogue) {
  if (a.hundredths != b.hundredths) return a.hundredths > b.hundredths;
  return catalogue.activities[a.row].id < catalogue.activities[b.row].id;
}

bool on_offer(MatchWorld const& world, std::size_t row, Layer layer) {
  return world.columns.shown(row) && world.columns.layer[row] == layer;
}

Assessed assessed(BoundFacts const& facts) { return {facts, judged(facts), scores_of(facts)}; }

Candidates candidates_of(Assessed const& assessed, Layer layer) {
  auto const& world = assessed.facts.world();
  auto const& rules = world.rules.refusals;
  Candidates found;
  std::vector<Count> counts(rules.size());
  for (std::size_t row = 0; row < world.columns.size; ++row) {
    if (!on_offer(world, row, layer)) continue;
    if (assessed.judged.eligible(row)) {
      found.eligible.push_back({row, assessed.scores[row]});
      continue;
    }
    auto const first = assessed.judged.first(row);
    ++counts[first].count;
    counts[first].unknown += assessed.judged.unknown[row] >> first & 1;
    ++found.refused_total;
  }
  std::sort(found.eligible.begin(), found.eligible.end(),
            [&](Candidate const& a, Candidate const& b) { return comes_before(a, b, world.catalogue); });
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (counts[i].count > 0) found.refused.push_back(refusal_of(rules[i], counts[i]));
  }
  return found;
}

}  // namespace socialmap
