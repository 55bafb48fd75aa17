#pragma once
// The figures of cases as text for people and as JSON for programs.

#include "engine/evaluate/ablation.h"

namespace socialmap {

struct VignetteReport {
  SocialMap const& map;
  std::vector<CaseOutcome> outcomes;
  std::vector<Ablation> ablations;  ///< empty: not asked
};

/// A table of the cases, what is wrong in them by the offers' ids, and the figures of each set and in total.
std::string as_text(VignetteReport const& report);

/// The same: {"cases": […], "sets": {…}, "total": {…}, "ablation": […]}. A figure that a case does not ask
/// for is absent.
std::string as_json(VignetteReport const& report);

}  // namespace socialmap
