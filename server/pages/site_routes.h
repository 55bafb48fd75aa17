#pragma once
// The routes of the site beside searching and matching: help, privacy, accessibility, an organisation, a
// neighbourhood, and what search engines ask for.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/socialmap.h"
#include "server/http/route.h"

namespace socialmap::pages {

/// `map` gives the map of this moment; `site` is the address of the site, "https://kaart.example.org", or
/// empty: then there is no /sitemap.xml, which needs whole addresses. `asks_for_pictures`: the map shows
/// pictures of another server, which the page on privacy then tells.
std::vector<http::Route> site_routes(std::function<std::shared_ptr<SocialMap const>()> const& map,
                                     std::string const& site, bool asks_for_pictures = false);

/// Every page with a fixed address, as sitemaps.org 0.9 wants it.
std::string sitemap_of(SocialMap const& map, std::string const& site);

/// What robots may read: all pages but answers to a search, and where the sitemap is.
std::string robots_of(std::string const& site);

}  // namespace socialmap::pages
