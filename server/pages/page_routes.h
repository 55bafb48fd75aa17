#pragma once
// The routes of the site: search, an offer, and the embedded files.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/socialmap.h"
#include "server/http/route.h"

namespace socialmap::pages {

/// GET /: results, or a 400 that says what is wrong with the question.
http::Response search_response(SocialMap const& map, http::Request const& request);

/// GET /activiteiten/{id}: 404 for one that is not known or not shown.
http::Response offer_response(SocialMap const& map, http::Request const& request);

/// GET /netwerk: the picture and the table, or a 400 that says what is wrong with the choice.
http::Response network_response(SocialMap const& map, http::Request const& request);

/// Which offer a merged one leads to.
using LeadsTo = std::function<std::optional<std::string>(std::string const& activity)>;

/// `map` gives the map of this moment and is called once a request. The page of an offer that was merged is
/// a 308 to that of the other one.
std::vector<http::Route> page_routes(std::function<std::shared_ptr<SocialMap const>()> map,
                                     LeadsTo leads_to = {});

}  // namespace socialmap::pages
