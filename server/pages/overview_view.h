#pragma once
// From a provider or a neighbourhood of the map to its page.

#include "engine/socialmap.h"
#include "server/pages/overview_page.h"

namespace socialmap::pages {

/// With every shown offer.
OverviewPage provider_page_of(SocialMap const& map, ProviderId id);

/// With every shown offer that takes place in it, those that meet soonest first.
OverviewPage neighbourhood_page_of(SocialMap const& map, NeighbourhoodId id);

}  // namespace socialmap::pages
