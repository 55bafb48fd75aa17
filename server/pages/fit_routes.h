#pragma once
// The routes of "Wat past bij mij?": GET begins, POST goes on; what is sent is kept nowhere.

#include <functional>
#include <memory>
#include <vector>

#include "engine/socialmap.h"
#include "server/http/route.h"

namespace socialmap::pages {

/// POST /wat-past with the answers so far: the next question, a question with what to mend (400), or the
/// answer. Never for a cache.
http::Response fit_response(SocialMap const& map, http::Request const& request);

std::vector<http::Route> fit_routes(std::function<std::shared_ptr<SocialMap const>()> const& map);

}  // namespace socialmap::pages
