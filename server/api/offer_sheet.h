#pragma once
// Offers that were found as a table (CSV, RFC 4180), a row an offer.

#include "engine/socialmap.h"

namespace socialmap::api {

/// With a heading, in the order of the hits. What is not known is an empty cell; several values of a cell
/// stand with a semicolon between them.
std::string offer_sheet(SocialMap const& map, SearchResult const& result, Date on, std::string const& site);

}  // namespace socialmap::api
