#pragma once
// From an offer of the map to its page.

#include "engine/socialmap.h"
#include "server/pages/offer_page.h"

namespace socialmap::pages {

/// Precondition: the offer is shown.
OfferPage offer_page_of(SocialMap const& map, ActivityId id);

}  // namespace socialmap::pages
