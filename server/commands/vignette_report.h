#pragma once
// The figures of cases as text for people and as JSON for programs.

#include <span>
#include <string>

#include "engine/evaluate/case_figures.h"

namespace socialmap {

/// A table of the cases, what is wrong in them by the offers' ids, and the figures of each set and in total.
std::string text_report(SocialMap const& map, std::span<CaseOutcome const> outcomes);

/// The same: {"cases": […], "sets": {…}, "total": {…}}. A figure that a case does not ask for is absent.
std::string json_report(SocialMap const& map, std::span<CaseOutcome const> outcomes);

}  // namespace socialmap
