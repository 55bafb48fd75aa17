#include "engine/evaluate/case_figures.h"

#include <algorithm>
#include <vector>

namespace socialmap {
namespace {

void count(Share& share, std::optional<bool> answer) {
  if (!answer) return;
  ++share.of;
  share.yes += *answer ? 1 : 0;
}

void add_rank(MeanRank& mean, std::size_t rank) {
  ++mean.offers;
  mean.mean += (static_cast<double>(rank) - mean.mean) / static_cast<double>(mean.offers);
}

void add(CaseFigures& figures, CaseOutcome const& outcome) {
  ++figures.cases;
  if (outcome.gain) {
    ++figures.with_gain;
    figures.gain += (*outcome.gain - figures.gain) / static_cast<double>(figures.with_gain);
  }
  figures.hard_wrong += outcome.hard_wrong.size();
  figures.soft_wrong += outcome.soft_wrong.size();
  figures.wrongly_refused += outcome.wrongly_refused.size();
  figures.refused_as_unsafe += outcome.refused_as_unsafe.size();
  count(figures.support_first, outcome.support_first);
  count(figures.support_found, outcome.support_found);
  count(figures.mode_and_signals, outcome.mode_and_signals);
  count(figures.own_neighbourhood, outcome.own_neighbourhood);
  figures.signals_read += outcome.signals_read;
  figures.needs_read += outcome.needs_read;
  for (auto const& graded : outcome.ranks) add_rank(figures.ranks[graded.initiator], graded.rank);
}

}  // namespace

CaseFigures figures_of(std::span<CaseOutcome const> outcomes) {
  CaseFigures figures;
  for (auto const& outcome : outcomes) add(figures, outcome);
  return figures;
}

CaseFigures figures_of(std::span<CaseOutcome const> outcomes, CaseSet set) {
  std::vector<CaseOutcome> chosen;
  std::copy_if(outcomes.begin(), outcomes.end(), std::back_inserter(chosen),
               [&](CaseOutcome const& outcome) { return outcome.set == set; });
  return figures_of(chosen);
}

}  // namespace socialmap
