#pragma once
// Any search as a file that other programs take: calendar, map, table. All that is found, not a page of it.

#include "server/api/endpoint.h"

namespace socialmap::api {

/// GET /feeds/activities.ics, .geojson and .csv with the parameters of GET /api/v1/activities but page,
/// pageSize and facets; /feeds/activities/{id}.ics; /feeds/neighbourhoods.geojson. Readable from every site.
/// `site` is the address in links, "https://kaart.example.org"; empty: no links. More than a feed holds is a
/// 400 that says how many there are.
std::vector<http::Route> feed_routes(CurrentMap const& map, std::string const& site = {});

}  // namespace socialmap::api
