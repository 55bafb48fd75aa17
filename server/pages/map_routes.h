#pragma once
// GET /kaart: any search with a map beside its list.

#include <functional>
#include <memory>

#include "engine/socialmap.h"
#include "server/http/route.h"
#include "server/pages/map_page.h"

namespace socialmap::pages {

/// The page for a tidied query; a question that cannot be read gives the form back with what to mend.
MapPage map_page_of(SocialMap const& map, http::Query const& query, MapTiles const& tiles);

http::Route map_route(std::function<std::shared_ptr<SocialMap const>()> const& map, MapTiles const& tiles,
                      std::string const& site);

}  // namespace socialmap::pages
