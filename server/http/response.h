#pragma once
// What a handler answers; the server adds caching, compression and policy headers.

#include <optional>
#include <string>

#include "server/http/headers.h"
#include "server/http/problem.h"

namespace socialmap::http {

enum class Caching {
  revalidate,      ///< public, no-cache, ETag
  private_search,  ///< private, no-cache, ETag, Referrer-Policy same-origin: the URL tells what somebody
                   ///< looked for
  no_store,        ///< no-store, no ETag
  immutable        ///< public, a year, ETag: the URL carries a content hash
};

struct Response {
  int status = 200;
  std::string content_type;
  std::string body;
  Headers headers;  ///< a policy header given here (Content-Security-Policy …) replaces the server's
  Caching caching = Caching::revalidate;
  std::string etag;  ///< without quotes; empty: made from the body
  std::optional<Problem>
      problem;  ///< when set the body is ignored: JSON in the area of the API, the error page elsewhere
};

/// An error answer with the problem's status; never stored by a cache.
Response problem_response(Problem problem);

/// 404; `detail` says in a sentence what is not there.
Response not_found(std::string detail);

}  // namespace socialmap::http
