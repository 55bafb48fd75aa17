#pragma once
// Which other sites may read an answer (CORS).

#include <string>
#include <string_view>
#include <vector>

#include "server/http/headers.h"
#include "server/http/router.h"

namespace socialmap::http {

/// Whether an Origin header names the site of the Host header, whatever the scheme: a proxy ends the TLS.
bool is_own_origin(std::string_view origin, std::string_view host);

/// For the answer of a route: "*" for a GET that is open to every site; for anything else the request's own
/// Origin when it is this site (its Host) or one of `embed_origins`; otherwise no permission.
Headers cross_origin_headers(Route const& route, Headers const& request,
                             std::vector<std::string> const& embed_origins);

/// For OPTIONS: Allow, and what a preflight for Access-Control-Request-Method (GET when absent) may know.
Headers preflight_headers(Place const& place, Headers const& request,
                          std::vector<std::string> const& embed_origins);

}  // namespace socialmap::http
