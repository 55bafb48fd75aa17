#pragma once
// What each weight of the score contributes: the figures of the cases with that weight at zero.

#include <functional>

#include "engine/evaluate/case_figures.h"

namespace socialmap {

/// A weight of the score, and how to put it at zero.
struct SwitchableWeight {
  std::string name;  ///< as in the rules
  std::function<void(MapReading&)> switch_off;
};

/// Every weight that gives points.
std::vector<SwitchableWeight> score_weights();

struct Ablation {
  std::string without;  ///< the weight's name
  std::vector<CaseOutcome> outcomes;
};

/// Every case put to a map without the weight, for each weight in turn.
std::vector<Ablation> ablate(MapReading const& reading, Date on, std::span<Vignette const> vignettes,
                             std::vector<SwitchableWeight> const& weights);

std::vector<CaseOutcome> judge_cases(SocialMap const& map, std::span<Vignette const> vignettes);

}  // namespace socialmap
