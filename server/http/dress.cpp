#include "server/http/dress.h"

#include <algorithm>
#include <utility>

#include "server/http/compression.h"
#include "server/http/entity_tag.h"
#include "server/http/negotiation.h"

namespace socialmap::http {
namespace {

Response not_modified(Response response) {
  response.status = 304;
  response.body.clear();
  response.content_type.clear();
  return response;
}

bool is_tagged(Response const& response, Call const& call) {
  return response.status == 200 && response.caching != Caching::no_store &&
         (call.method == "GET" || call.method == "HEAD");
}

}  // namespace

Response with_caching(Response response, Call const& call) {
  response =
      with_headers(std::move(response), {{"Cache-Control", std::string(cache_control(response.caching))}});
  bool const squeezable =
      response.body.size() >= kSmallestCompressed && is_compressible(response.content_type);
  if (squeezable) response = with_headers(std::move(response), {{"Vary", "Accept-Encoding"}});
  bool const squeezed = squeezable && accepts_gzip(joined_header(call.headers, "Accept-Encoding"));
  if (is_tagged(response, call)) {
    auto tag = response.etag.empty() ? entity_tag_of(response.body) : response.etag;
    if (squeezed) tag += "-gzip";
    response.headers.emplace_back("ETag", '"' + tag + '"');
    if (matches_entity_tag(joined_header(call.headers, "If-None-Match"), tag))
      return not_modified(std::move(response));
  }
  if (!squeezed) return response;
  response.body = gzip(response.body);
  response.headers.emplace_back("Content-Encoding", "gzip");
  return response;
}

Response with_headers(Response response, Headers const& fields) {
  for (auto const& [name, value] : fields) {
    auto& own = response.headers;
    auto const same = std::find_if(own.begin(), own.end(),
                                   [&](auto const& field) { return equal_ignoring_case(field.first, name); });
    if (same == own.end()) {
      own.emplace_back(name, value);
    } else if (name == "Vary") {
      same->second += ", " + value;
    }
  }
  return response;
}

}  // namespace socialmap::http
