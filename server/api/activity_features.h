#pragma once
// Offers that were found as GeoJSON (RFC 7946): what a list shows of each, as properties of its point.

#include "engine/socialmap.h"
#include "server/http/response.h"

namespace socialmap::api {

inline constexpr char const* kGeoJson = "application/geo+json";

/// The body as application/geo+json with its Content-Crs (WGS84, longitude first).
http::Response geojson_answer(std::string body, http::Caching caching = http::Caching::revalidate);

/// A FeatureCollection of the hits in their order. The geometry is null where one travels to no point.
http::Response features_of(SocialMap const& map, SearchResult const& result, Date on, http::Caching caching);

}  // namespace socialmap::api
