#pragma once
// The headers that tell a browser what an answer may do and how long it may be kept.

#include <string>
#include <string_view>

#include "server/http/headers.h"
#include "server/http/response.h"

namespace socialmap::http {

enum class Area { api, pages };

/// api is everything under /api; the path is taken as it was sent.
Area area_of(std::string_view raw_path);

/// Security headers of an answer; `shared` lets other sites load it.
Headers security_headers(Area area, bool shared, Caching caching);

/// The value of Cache-Control.
std::string_view cache_control(Caching caching);

}  // namespace socialmap::http
