#pragma once
// Step 2, support first: help offers that belong beside, or before, an activity.

#include "engine/match/candidate.h"

namespace socialmap {

/// The best help offers for the needs and ticked signals. In support-first they are required, and free or
/// paid by a pass or fund. `because` says what was checked, and whom to call when there is none.
Support support_for(Assessed const& assessed, Mode mode, std::vector<Signal> const& signals);

}  // namespace socialmap
