#include "server/api/explanation_request.h"
#include "server/api/explanation_views.h"
#include "server/api/listing.h"
#include "server/api/resources.h"

namespace socialmap::api {

std::vector<Endpoint> explanation_endpoints(CurrentMap const& map, Desk const* desk) {
  Endpoint explain;
  explain.method = "POST";
  explain.path = "/explanations";
  explain.operation_id = "explainActivity";
  explain.tag = "matches";
  explain.summary =
      "Why an offer is or is not proposed to a client; the profile is neither stored nor logged";
  explain.body = schema_of(explanation_request_record());
  explain.answer = schema_of(explanation_record());
  explain.handler = [map, desk](http::Request const& request) {
    auto const current = map();
    auto const asked = read_explanation_request(*current, request.body, codes_for(desk, request));
    auto const view = view_of(*current, current->explain(asked.profile, asked.activity));
    return json_answer(to_json(explanation_record(), view), http::Caching::no_store);
  };
  return {std::move(explain)};
}

}  // namespace socialmap::api
