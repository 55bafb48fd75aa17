#include "engine/evaluate/ablation.h"

#include <algorithm>

namespace socialmap {
std::vector<Factor> scoring_factors(RuleSet const& rules) {
  std::vector<Factor> factors;
  for (auto const& boost : rules.boosts) {
    if (std::find(factors.begin(), factors.end(), boost.factor) == factors.end())
      factors.push_back(boost.factor);
  }
  return factors;
}

void switch_off(RuleSet& rules, Factor factor) {
  for (auto& boost : rules.boosts) {
    if (boost.factor == factor) boost.points = 0;
  }
}

std::vector<Ablation> ablate(MapReading const& reading, Date on, std::span<Vignette const> vignettes) {
  std::vector<Ablation> ablations;
  for (auto const factor : scoring_factors(reading.rules)) {
    auto without = reading;
    switch_off(without.rules, factor);
    SocialMap const map(std::move(without), on);
    ablations.push_back({name_of(factor), judge_cases(map, vignettes)});
  }
  return ablations;
}

std::vector<CaseOutcome> judge_cases(SocialMap const& map, std::span<Vignette const> vignettes) {
  std::vector<CaseOutcome> outcomes;
  for (auto const& vignette : vignettes) outcomes.push_back(judge_case(map, vignette));
  return outcomes;
}

}  // namespace socialmap
