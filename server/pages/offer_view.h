#pragma once
// From an offer of the map to its page.

#include "engine/socialmap.h"
#include "server/pages/offer_page.h"

namespace socialmap::pages {

/// Of an offer of any status; who asks may see it.
OfferPage offer_page_of(SocialMap const& map, ActivityId id);

}  // namespace socialmap::pages
