#include "server/api/plan_request.h"

#include "server/api/profile_field.h"

namespace socialmap::api {
Record<PlanRequest> const& plan_request_record() {
  static Record<PlanRequest> const record{"PlanRequest",
                                          "A client, and how much at once.",
                                          {profile_field(&PlanRequest::profile, "the client"),
                                           defaulted("maxActivities", &PlanRequest::most_activities,
                                                     whole_number(1, 3), "activities in a plan; absent: 3")}};
  return record;
}

}  // namespace socialmap::api
