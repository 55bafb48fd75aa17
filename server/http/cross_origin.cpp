#include "server/http/cross_origin.h"

#include <algorithm>

namespace socialmap::http {
namespace {

bool may_post(std::string_view origin, Headers const& request,
              std::vector<std::string> const& embed_origins) {
  return is_own_origin(origin, find_header(request, "Host").value_or("")) ||
         std::find(embed_origins.begin(), embed_origins.end(), origin) != embed_origins.end();
}

}  // namespace

bool is_own_origin(std::string_view origin, std::string_view host) {
  auto const scheme_end = origin.find("://");
  return scheme_end != std::string_view::npos && !host.empty() &&
         equal_ignoring_case(origin.substr(scheme_end + 3), host);
}

Headers cross_origin_headers(Route const& route, Headers const& request,
                             std::vector<std::string> const& embed_origins) {
  if (route.method == "GET") {
    if (!route.cross_origin) return {};
    return {{"Access-Control-Allow-Origin", "*"},
            {"Access-Control-Expose-Headers", "API-Version, ETag, Retry-After"}};
  }
  auto const origin = find_header(request, "Origin");
  Headers headers{{"Vary", "Origin"}};
  if (origin && may_post(*origin, request, embed_origins))
    headers.emplace_back("Access-Control-Allow-Origin", *origin);
  return headers;
}

Headers preflight_headers(Place const& place, Headers const& request,
                          std::vector<std::string> const& embed_origins) {
  Headers headers{{"Allow", place.allow()}};
  auto const* route =
      place.serving(std::string(find_header(request, "Access-Control-Request-Method").value_or("GET")));
  if (!route) return headers;
  auto const permission = cross_origin_headers(*route, request, embed_origins);
  headers.insert(headers.end(), permission.begin(), permission.end());
  if (!find_header(permission, "Access-Control-Allow-Origin")) return headers;
  headers.emplace_back("Access-Control-Allow-Methods", place.allow());
  headers.emplace_back("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
  headers.emplace_back("Access-Control-Max-Age", "86400");
  return headers;
}

}  // namespace socialmap::http
