#include "server/api/plan_request.h"

#include "engine/catalog/records.h"
#include "server/api/profile_request.h"

namespace socialmap::api {
namespace {

Field<PlanRequest> profile_field() {
  auto field = required("profile", &PlanRequest::profile, nested(profile_record()), "the client");
  field.untyped.read = [](Node const& node, Reading& reading, void* request) {
    read_profile_fields(node, reading, static_cast<PlanRequest*>(request)->profile);
  };
  return field;
}

}  // namespace

Record<PlanRequest> const& plan_request_record() {
  static Record<PlanRequest> const record{
      "PlanRequest",
      "A client, and how much at once.",
      {profile_field(), defaulted("maxActivities", &PlanRequest::most_activities, whole_number(1, 3),
                                  "activities in a plan; absent: 3")}};
  return record;
}

}  // namespace socialmap::api
