#pragma once
// Step 2, support first: help offers that belong beside, or before, an activity.

#include "engine/match/candidate.h"

namespace socialmap {

/// The help offers that fit and help with what was asked: what helps most with what is urgent comes first,
/// then what helps most, however near something else may be; equal help goes by score. Of one main kind the
/// third and further come last. In support-first only what is free, or paid by a pass or fund.
std::vector<Candidate> help_in_order(Assessed const& assessed, Mode mode);

/// The best help offers for the needs and ticked signals. In support-first they are required, and free or
/// paid by a pass or fund. `because` says what was checked, and whom to call when there is none.
Support support_for(Assessed const& assessed, Mode mode, std::vector<Signal> const& signals);

}  // namespace socialmap
