#pragma once
// A text for who referred the client: what was looked at and what is proposed. It names nobody.

#include "engine/match/bound_profile.h"
#include "engine/model/ranking.h"

namespace socialmap {

std::string feedback_for(Ranking const& ranking, BoundProfile const& bound, MatchWorld const& world);

}  // namespace socialmap
