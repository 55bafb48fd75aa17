#pragma once
// The routes that sign in and out: GET and POST /aanmelden and /afmelden.

#include <vector>

#include "server/api/endpoint.h"

namespace socialmap::pages {

/// None without a desk: then nobody can sign in. The answers are in no cache, and a key stands in none of
/// them. A wrong key, and one that is worth nothing, get the same answer. The desk must outlive them.
std::vector<http::Route> sign_in_routes(api::CurrentMap const& map, api::Desk const* desk);

}  // namespace socialmap::pages
