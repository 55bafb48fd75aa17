#pragma once
// From an offer of the map to its card.

#include <optional>
#include <string>

#include "engine/calendar/overlap.h"
#include "engine/socialmap.h"
#include "server/pages/card.h"

namespace socialmap::pages {

Card card_of(SocialMap const& map, SearchHit const& hit);

/// "morgen 10.00 uur", "op afspraak", "dag en tijd onbekend, vraag na"
std::string next_date_words(SocialMap const& map, ActivityId id);
/// The same of the first of the coming meetings at which somebody is free; where none of them fits, of the
/// first.
std::string next_date_words(SocialMap const& map, ActivityId id, FreeTime const& free);

/// What is known to make it easy to come: "Gratis", "Zelf aanmelden", "Zonder drempels".
std::vector<std::string> eases_of(SocialMap const& map, ActivityId id);

/// "Oosterveld", "in Oosterveld of Broekum", "online", "plaats onbekend, vraag na"
std::string place_words(SocialMap const& map, ActivityId id);

}  // namespace socialmap::pages
