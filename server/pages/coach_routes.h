#pragma once
// The route of the coach's desk: GET /coach.

#include <vector>

#include "server/api/endpoint.h"

namespace socialmap::pages {

/// None without a desk. Who is not signed in is led to /aanmelden; a key of another role than coach,
/// moderator, municipality or admin gets a 403. The page is in no cache. The desk must outlive the routes.
std::vector<http::Route> coach_routes(api::CurrentMap const& map, api::Desk const* desk);

}  // namespace socialmap::pages
