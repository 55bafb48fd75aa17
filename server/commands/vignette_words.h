#pragma once
// The words in which the figures of cases are told.

#include <string_view>
#include <vector>

#include "engine/evaluate/case_figures.h"

namespace socialmap {

std::string_view name_of(CaseSet set);
std::string_view name_of(Mode mode);
/// "unknown" where the offer does not say.
std::string_view name_of(std::optional<Initiator> initiator);

struct NamedFigures {
  std::string_view name;
  CaseFigures figures;
};

/// Of each set that has cases, and last in "total".
std::vector<NamedFigures> all_figures(std::span<CaseOutcome const> outcomes);

}  // namespace socialmap
