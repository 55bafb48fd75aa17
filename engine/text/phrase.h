#pragma once
// Whether words stand next to each other in an offer.

#include "engine/text/search_world.h"

namespace socialmap {

/// In one of the texts of the offer: title, summary, description, or a name of its provider or location.
bool has_phrase(SearchWorld const& world, ActivityId id, Phrase const& phrase);

/// Whether all phrases of the question stand in the offer and nothing that it excludes.
bool respects_phrases(SearchWorld const& world, ActivityId id, TextQuestion const& question);

}  // namespace socialmap
