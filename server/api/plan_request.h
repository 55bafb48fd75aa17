#pragma once
// The body of a question for plans.

#include "engine/catalog/record.h"
#include "engine/model/profile.h"

namespace socialmap::api {

struct PlanRequest {
  Profile profile;
  int most_activities = 3;
};

Record<PlanRequest> const& plan_request_record();

}  // namespace socialmap::api
