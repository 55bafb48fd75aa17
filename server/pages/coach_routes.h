#pragma once
// The route of the coach's desk: GET /coach.

#include <vector>

#include "server/api/endpoint.h"

namespace socialmap::pages {

/// For the keys of a coach, moderator, municipality or admin; as desk_route. The page is in no cache.
std::vector<http::Route> coach_routes(api::CurrentMap const& map, api::Desk const* desk);

}  // namespace socialmap::pages
