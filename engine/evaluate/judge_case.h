#pragma once
// One case put to the map, and how good the answer was (tests/vignettes/README.md has the metric).

#include <optional>
#include <string>
#include <vector>

#include "engine/evaluate/agreement.h"
#include "engine/evaluate/vignette.h"
#include "engine/socialmap.h"

namespace socialmap {

/// An offer that should not stand where it stands, or does not stand where it should, and why.
struct Misplaced {
  ActivityId activity;
  std::string why;
};

/// Where a graded offer stands in the whole order of a case, counted from 1.
struct GradedRank {
  std::size_t rank = 0;
  int grade = 0;
  std::optional<Initiator> initiator;  ///< where the offer does not say: resident for a residents' initiative
};

/// An absent truth value: the case does not ask this.
struct CaseOutcome {
  std::string id;
  CaseSet set = CaseSet::practice;
  Mode expected = Mode::match;
  std::optional<double> gain;                ///< nDCG@5; absent: escalate, or nothing attainable
  std::vector<Misplaced> hard_wrong;         ///< in matches and support
  std::vector<Misplaced> soft_wrong;         ///< in the first three matches
  std::vector<Misplaced> wrongly_refused;    ///< grade 3, attainable and known to be safe, and not offered
  std::vector<Misplaced> refused_as_unsafe;  ///< grade 3, attainable, not offered, not known to be safe
  std::optional<bool> support_first;
  std::optional<bool> support_found;
  bool mode_and_signals = false;
  std::optional<bool> own_neighbourhood;
  std::vector<GradedRank> ranks;
  Agreement signals_read;  ///< from the client's words alone
  Agreement needs_read;    ///< the same, without what is only asked about
};

CaseOutcome judge_case(SocialMap const& map, Vignette const& vignette);

/// The same for answers that somebody else gave: `shown` as asked, and `whole` the order of all that may be
/// offered.
CaseOutcome judge_answer(SocialMap const& map, Vignette const& vignette, Ranking const& shown,
                         Ranking const& whole);

}  // namespace socialmap
