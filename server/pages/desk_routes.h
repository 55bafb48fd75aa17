#pragma once
// The desks: GET /aanbieder, /aanbieder/voorbeeld/{id} and /redactie.

#include <vector>

#include "server/api/endpoint.h"

namespace socialmap::pages {

/// Who is not signed in goes to /aanmelden and comes back; another role gets a 403, and everybody where there
/// is no desk. No answer is kept or listed. The desk must outlive them.
std::vector<http::Route> desk_routes(api::CurrentMap const& map, api::Desk const* desk);

}  // namespace socialmap::pages
