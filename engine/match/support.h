#pragma once
// Step 2, support first: help offers that belong beside, or before, an activity.

#include "engine/match/candidate.h"

namespace socialmap {

/// An offer of the layer support, and what it helps with.
struct HelpOffer {
  Candidate candidate;
  HelpPoints points;
};

enum class HelpPrice { any, free_or_funded };

/// The eligible help that serves a need, signal or rule of help.yaml: what helps most with what is urgent
/// first, then what helps most, however near something else may be; equal help goes by score.
std::vector<HelpOffer> help_offers(Assessed const& assessed, HelpPrice price);

/// Helps more with what is urgent, then more in all; then by score and slug.
bool helps_before(HelpOffer const& a, HelpOffer const& b, MatchWorld const& world);

/// With of one main kind the third and further last: a second kind of help says more than a third of the
/// same.
std::vector<Candidate> varied_help(std::vector<HelpOffer> const& best_first, MatchWorld const& world);

/// The same with of one main kind the third and further last. In support-first only what is free, or paid by
/// a pass or fund.
std::vector<Candidate> help_in_order(Assessed const& assessed, Mode mode);

/// The best help offers for the needs and ticked signals. In support-first they are required, and free or
/// paid by a pass or fund. `because` says what was checked, and whom to call when there is none.
Support support_for(Assessed const& assessed, Mode mode, std::vector<Signal> const& signals);

}  // namespace socialmap
