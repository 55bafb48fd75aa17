#pragma once
// GET and POST /activiteiten/{id}/klopt-niet: a visitor tells what is not right, without signing in and
// without scripts. What is sent is kept until a month after a moderator decided; who sent it is not kept.

#include <vector>

#include "server/api/endpoint.h"

namespace socialmap::pages {

/// Without a desk the page names whom to tell it. The desk must outlive them.
std::vector<http::Route> report_routes(api::CurrentMap const& map, api::Desk const* desk);

}  // namespace socialmap::pages
