#pragma once
// What each factor of the score contributes: the figures of the cases when it gives no points.

#include "engine/evaluate/case_figures.h"

namespace socialmap {

struct Ablation {
  std::string without;  ///< the factor's name, as in the rules
  std::vector<CaseOutcome> outcomes;
};

/// The factors that give points in these rules.
std::vector<Factor> scoring_factors(RuleSet const& rules);

/// No rule gives points for this factor any more.
void switch_off(RuleSet& rules, Factor factor);

/// Every case put to a map without a factor, for each scoring factor in turn.
std::vector<Ablation> ablate(MapReading const& reading, Date on, std::span<Vignette const> vignettes);

std::vector<CaseOutcome> judge_cases(SocialMap const& map, std::span<Vignette const> vignettes);

}  // namespace socialmap
