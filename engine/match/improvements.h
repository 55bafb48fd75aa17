#pragma once
// What would bring an offer among the first of an answer.

#include "engine/match/layer_order.h"

namespace socialmap {

/// Each by itself, in this order: a change of the client's wishes, or the rules that no wish moves; the
/// points that are wanting, or the variety that holds it back; what is not known and would be good, most
/// points first. Every place is reckoned by ranking anew; what the client could tell moves other offers too,
/// so that only a fact of the offer has one. Of help: only what keeps it from fitting. Empty for an offer
/// that stands among the first already. Precondition: the mode is not escalate.
std::vector<Improvement> improvements_for(std::size_t row, Assessed const& assessed, LayerOrder const& order);

}  // namespace socialmap
