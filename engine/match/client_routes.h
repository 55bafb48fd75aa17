#pragma once
// The warmest introductions of one client: from the coach, or else from who refers.

#include <optional>

#include "engine/match/bound_profile.h"
#include "engine/network/routes.h"

namespace socialmap {

/// Nothing when neither is named; a coach who is not in the network leaves it to the referrer.
std::optional<WarmRoutes> routes_of_client(Profile const& profile, WarmLinks const& links);

/// How warm the way to each offer is: 1 divided by what it costs, so at most 1; 0 where there is no way.
Column warmth_of_offers(WarmRoutes const& routes, MatchWorld const& world);

/// Whether a professional introduces people there.
bool is_guided(std::uint32_t row, MatchWorld const& world);

/// A bit for each offer where that is so.
Bits guided_offers(MatchWorld const& world);

/// The steps to an offer, with a sentence each.
std::vector<IntroductionStep> steps_to_offer(WarmRoutes const& routes, ActivityId activity,
                                             MatchWorld const& world);

}  // namespace socialmap
