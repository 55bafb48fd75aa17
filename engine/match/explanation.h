#pragma once
// Why one offer is or is not proposed: the same steps as a match, told about a single offer.

#include "engine/match/candidate.h"
#include "engine/model/explanation.h"

namespace socialmap {

/// Of one offer among all that were judged and scored for a client. Precondition: the offer may be shown.
Explanation explanation_of(std::size_t row, Assessed const& assessed);

/// The same from a profile, as match_profile; keeps and logs nothing of it. Preconditions: those of
/// match_profile, and the offer may be shown.
Explanation explain_offer(Profile const& profile, ActivityId activity, MatchWorld const& world, Date on);

}  // namespace socialmap
