#pragma once
// The signals that somebody told, as cards for that person.

#include <vector>

#include "engine/socialmap.h"
#include "server/pages/fit_parts.h"

namespace socialmap::pages {

/// With the advice for residents, never that for the coach; a safe sentence where the vocabulary has none.
std::vector<SignalCard> signal_cards(SocialMap const& map, std::vector<Signal> const& signals);

}  // namespace socialmap::pages
