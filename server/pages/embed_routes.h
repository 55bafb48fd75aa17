#pragma once
// What other sites embed: GET /inbedden, a list for an iframe, and GET /inbedden.mjs, the element
// <sociale-kaart>. The page may be framed by the origins of Options::embed_origins only; the script may be
// loaded anywhere, as what it reads is public.

#include <functional>
#include <memory>
#include <vector>

#include "engine/socialmap.h"
#include "server/http/route.h"

namespace socialmap::pages {

std::vector<http::Route> embed_routes(std::function<std::shared_ptr<SocialMap const>()> const& map);

}  // namespace socialmap::pages
