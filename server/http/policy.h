#pragma once
// The headers that tell a browser what an answer may do and how long it may be kept.

#include <string>
#include <string_view>
#include <vector>

#include "server/http/headers.h"
#include "server/http/response.h"

namespace socialmap::http {

enum class Area { api, pages };

/// api is everything under /api and /feeds, which programs read; the path is taken as it was sent.
Area area_of(std::string_view raw_path);

struct Policy {
  Area area = Area::pages;
  Caching caching = Caching::revalidate;
  bool shared = false;                      ///< other sites may load it
  std::string images_from = {};             ///< another origin whose pictures it may show
  std::vector<std::string> framed_by = {};  ///< origins that may show it inside their own pages
};

Headers security_headers(Policy const& policy);

/// The value of Cache-Control.
std::string_view cache_control(Caching caching);

}  // namespace socialmap::http
