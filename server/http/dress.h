#pragma once
// What every answer wears on its way out.

#include "server/http/call.h"
#include "server/http/policy.h"
#include "server/http/response.h"

namespace socialmap::http {

/// Cache-Control; for 200 on GET and HEAD also ETag, gzip when accepted and worth it (with "-gzip" in its
/// tag, for it is another representation), and 304 without a body when If-None-Match names the tag.
Response with_caching(Response response, Call const& call);

/// Adds the fields the response does not have yet; Vary is merged instead.
Response with_headers(Response response, Headers const& fields);

}  // namespace socialmap::http
