#include "server/commands/vignette_words.h"

#include <array>

namespace socialmap {
namespace {

constexpr std::array<std::pair<CaseSet, std::string_view>, 3> kSets{
    {{CaseSet::practice, "practice"}, {CaseSet::tuning, "tuning"}, {CaseSet::held_out, "held-out"}}};

}  // namespace

std::string_view name_of(CaseSet set) { return kSets[static_cast<std::size_t>(set)].second; }

std::string_view name_of(Mode mode) {
  switch (mode) {
    case Mode::escalate:
      return "escalate";
    case Mode::support_first:
      return "support-first";
    case Mode::match_after_triage:
      return "match-after-triage";
    case Mode::match:
      break;
  }
  return "match";
}

std::string_view name_of(std::optional<Initiator> initiator) {
  if (!initiator) return "unknown";
  switch (*initiator) {
    case Initiator::resident:
      return "resident";
    case Initiator::professional:
      return "professional";
    case Initiator::volunteer:
      return "volunteer";
    case Initiator::municipality:
      break;
  }
  return "municipality";
}

std::vector<NamedFigures> all_figures(std::span<CaseOutcome const> outcomes) {
  std::vector<NamedFigures> all;
  for (auto const& [set, name] : kSets) {
    if (auto figures = figures_of(outcomes, set); figures.cases > 0)
      all.push_back({name, std::move(figures)});
  }
  all.push_back({"total", figures_of(outcomes)});
  return all;
}

}  // namespace socialmap
