#pragma once
// A request as a handler sees it: checked and decoded.

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "server/http/headers.h"
#include "server/http/query.h"

namespace socialmap::http {

struct Request {
  std::string method;                              ///< HEAD comes to the handler of GET as "HEAD"
  std::string path;                                ///< decoded
  Query query;                                     ///< decoded
  std::map<std::string, std::string> path_values;  ///< the route's "{id}" under "id", never empty
  Headers headers;
  std::string body;  ///< at most Options::max_body bytes
  std::string
      accepted;  ///< the media type of Route::produces the client prefers; empty when the route names none
  std::string client_address;       ///< the peer, or behind the trusted proxy the last X-Forwarded-For; never
                                    ///< stored or logged
  std::string caller = {};          ///< whom the guard let in; empty on open routes
  bool from_trusted_proxy = false;  ///< its headers are the proxy's own words

  std::optional<std::string_view> header(std::string_view name) const { return find_header(headers, name); }
};

}  // namespace socialmap::http
