#pragma once
// One call of the API: what it is, how it is documented and what answers it, in one table so that they cannot
// drift.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/record.h"
#include "engine/socialmap.h"
#include "server/api/desk.h"
#include "server/http/route.h"

namespace socialmap::api {

/// The map of this moment; take it once a request.
using CurrentMap = std::function<std::shared_ptr<SocialMap const>()>;

struct Endpoint {
  std::string method = "GET";
  std::string path;          ///< below /api/v1: "/activities/{id}"
  std::string operation_id;  ///< camelCase, unique
  std::string tag;
  std::string summary;       ///< one line, for the document
  UntypedFields parameters;  ///< of the query; path values are taken from the path
  std::optional<Schema> body;
  Schema answer;
  std::vector<std::string> media_types = {"application/json"};
  bool not_found = false;                     ///< may answer 404
  bool created = false;                       ///< answers 201
  std::string consumes = "application/json";  ///< of the body, where there is one
  std::vector<KeyRole> roles;                 ///< whose key opens it, and an admin's; empty: open to all
  bool moved = false;                         ///< may answer 308: the offer was merged into another one
  bool later = false;                         ///< may answer 503 while the answer is still being made
  bool goes_on = false;        ///< may answer 202 with the same body: the work goes on after the answer
  bool unconditional = false;  ///< a change with a key that needs no If-Match; 409 when it cannot be done now
  std::vector<std::string> consumes_too =
      {};                    ///< other media types of the body; with any the call looks itself
  std::size_t max_body = 0;  ///< as Route::max_body
  std::function<http::Response(http::Request const&)> handler;
};

/// Every endpoint of /api/v1 but the document itself.
/// `desk`: what writes; absent in a server that only reads, whose calls with roles answer 403.
std::vector<Endpoint> endpoints(CurrentMap const& map, Desk const* desk = nullptr);

/// The endpoints, /api/v1/openapi.json and /feeds/network.graphml as routes.
std::vector<http::Route> api_routes(CurrentMap const& map, Desk const* desk = nullptr);

/// The version in API-Version and in the document.
inline constexpr char const* kApiVersion = "1.0.0";

/// What looks like somebody's address, number or birth date is not told again, also not as a field's name.
InputError without_contact_data(InputError error);

/// 200 with a JSON body.
http::Response json_answer(std::string body, http::Caching caching = http::Caching::revalidate);

/// Answers that tell what somebody looked for are private.
http::Caching caching_for(SearchRequest const& request);

}  // namespace socialmap::api
