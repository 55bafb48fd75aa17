#pragma once
// The figures of many cases together.

#include <map>
#include <span>

#include "engine/evaluate/judge_case.h"

namespace socialmap {

/// How many of those that were asked.
struct Share {
  std::size_t yes = 0;
  std::size_t of = 0;
  bool whole() const { return yes == of; }
};

struct MeanRank {
  double mean = 0;
  std::size_t offers = 0;
};

struct CaseFigures {
  std::size_t cases = 0;
  std::size_t with_gain = 0;
  double gain = 0;             ///< mean nDCG@5 of the cases that have one; 0 where none has
  std::size_t hard_wrong = 0;  ///< offers shown
  std::size_t soft_wrong = 0;  ///< offers in the first three
  std::size_t wrongly_refused = 0;
  std::size_t refused_as_unsafe = 0;
  Share support_first;
  Share support_found;
  Share mode_and_signals;
  Share own_neighbourhood;
  Agreement signals_read;
  Agreement needs_read;
  /// Over all graded offers in the whole orders; nothing as key: not known whose initiative it is.
  std::map<std::optional<Initiator>, MeanRank> ranks;
};

CaseFigures figures_of(std::span<CaseOutcome const> outcomes);
CaseFigures figures_of(std::span<CaseOutcome const> outcomes, CaseSet set);

}  // namespace socialmap
