#pragma once
// The routes of the site: search, an offer, the network and the embedded files; with those of
// site_routes.h.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/socialmap.h"
#include "server/http/route.h"
#include "server/pages/map_page.h"

namespace socialmap::pages {

/// GET /zoeken: results, a 303 to the address of only what was filled in, or a 400 that says what is wrong
/// with the question.
http::Response search_response(SocialMap const& map, http::Request const& request,
                               std::string const& site = {});

/// GET /activiteiten/{id}: 404 for one that is not known or not shown.
http::Response offer_response(SocialMap const& map, http::Request const& request,
                              std::string const& site = {});

/// GET /netwerk: the picture and the table, or a 400 that says what is wrong with the choice.
http::Response network_response(SocialMap const& map, http::Request const& request);

/// Which offer a merged one leads to.
using LeadsTo = std::function<std::optional<std::string>(std::string const& activity)>;

struct SiteOptions {
  std::string address;  ///< "https://kaart.example.org", or empty
  LeadsTo leads_to;     ///< absent: no offer was merged
  MapTiles tiles = {};
  std::string web_root = {};  ///< a directory whose files come before those embedded; empty: none
};

/// `map` gives the map of this moment and is called once a request. The page of an offer that was merged is
/// a 308 to that of the other one.
std::vector<http::Route> page_routes(std::function<std::shared_ptr<SocialMap const>()> map,
                                     SiteOptions const& options = {});

}  // namespace socialmap::pages
