#pragma once
// Why one offer is or is not proposed: the same steps as a match, told about a single offer.

#include "engine/match/candidate.h"
#include "engine/model/explanation.h"

namespace socialmap {

/// Of one offer among all that were judged and scored for a client. Precondition: the offer may be shown.
Explanation explanation_of(std::size_t row, Assessed const& assessed);

struct OfferQuestion {
  Profile const& profile;
  ActivityId activity;
  Understanding const& wish = kNoWish;  ///< how the profile's wish was read
};

/// The same from a profile, as match_profile; keeps and logs nothing of it. Preconditions: those of
/// match_profile, and the offer may be shown.
Explanation explain_offer(OfferQuestion const& question, MatchWorld const& world, Date on);

}  // namespace socialmap
