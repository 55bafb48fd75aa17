#pragma once
// One line of the routes table: what is served where, and under which conditions.

#include <functional>
#include <string>
#include <vector>

#include "server/http/request.h"
#include "server/http/response.h"

namespace socialmap::http {

/// Called from many threads at once. Throws InvalidInput for a 400 with all its errors;
/// anything else it throws is a 500 that tells the client nothing.
using Handler = std::function<Response(Request const&)>;

struct Route {
  std::string method = "GET";  ///< GET also serves HEAD; OPTIONS is answered by the server
  std::string pattern;  ///< "/api/v1/activities/{id}"; "{…}" is one non-empty segment; a literal wins over it
  Handler handler;
  std::vector<std::string>
      produces;               ///< media types in the order of preference; empty: Accept is not looked at
  std::string consumes;       ///< the media type of the body; empty: any
  std::size_t max_body = 0;   ///< bytes, for callers that the guard lets in; 0: Options::max_body
  std::string role;           ///< who may call it, for Options::guard; empty: everyone
  bool cross_origin = false;  ///< GET: readable from every site
  bool rate_limited = false;
  std::string images_from = {};  ///< another origin whose pictures the page may show
  bool framed = false;           ///< a page that Options::embed_origins may show inside their own
};

}  // namespace socialmap::http
