#include "server/api/listing.h"
#include "server/api/plan_views.h"
#include "server/api/resources.h"
#include "server/api/sound_requests.h"

namespace socialmap::api {

std::vector<Endpoint> plan_endpoints(CurrentMap const& map, Desk const* desk) {
  Endpoint plans;
  plans.method = "POST";
  plans.path = "/plans";
  plans.operation_id = "planForProfile";
  plans.tag = "matches";
  plans.summary =
      "Up to three bundles of offers that together serve all needs; the profile is neither stored nor logged";
  plans.body = schema_of(plan_request_record());
  plans.answer = schema_of(plans_record());
  plans.handler = [map, desk](http::Request const& request) {
    auto const current = map();
    auto const asked = read_plan_request(*current, request.body, codes_for(desk, request));
    auto const found = current->plan(asked.profile, asked.most_activities);
    return json_answer(to_json(plans_record(), view_of(*current, found)), http::Caching::no_store);
  };
  return {std::move(plans)};
}

}  // namespace socialmap::api
