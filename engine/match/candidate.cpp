#include "engine/match/candidate.h"

#include <algorithm>
#include <array>

namespace socialmap {
namespace {

struct Count {
  std::size_t count = 0;
  std::size_t unknown = 0;
};

bool on_offer(MatchWorld const& world, std::size_t row, Layer layer) {
  return world.columns.published[row] != 0 && world.columns.freshness[row] != Freshness::stale &&
         world.columns.layer[row] == layer;
}

void sort_best_first(std::vector<Candidate>& candidates, Catalogue const& catalogue) {
  std::sort(candidates.begin(), candidates.end(), [&](Candidate const& a, Candidate const& b) {
    if (a.hundredths != b.hundredths) return a.hundredths > b.hundredths;
    return catalogue.activities[a.row].id < catalogue.activities[b.row].id;
  });
}

}  // namespace

Candidates candidates_of(BoundProfile const& bound, MatchWorld const& world, Layer layer) {
  Candidates found;
  std::array<Count, kRules> counts{};
  for (std::size_t row = 0; row < world.columns.size; ++row) {
    if (!on_offer(world, row, layer)) continue;
    auto verdict = judge(bound, world, row);
    if (verdict.refused) {
      auto& count = counts[static_cast<std::size_t>(*verdict.refused)];
      ++count.count;
      count.unknown += verdict.unknown;
      ++found.refused_total;
      continue;
    }
    int const score = sum_of(points_of(bound, world, row, verdict.reach));
    found.eligible.push_back({row, score, std::move(verdict)});
  }
  sort_best_first(found.eligible, world.catalogue);
  for (std::size_t i = 0; i < kRules; ++i) {
    auto const rule = static_cast<Rule>(i);
    if (counts[i].count == 0) continue;
    found.refused.push_back(
        {std::string(id_of(rule)), counts[i].count, counts[i].unknown, std::string(sentence_of(rule))});
  }
  return found;
}

}  // namespace socialmap
