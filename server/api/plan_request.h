#pragma once
// The body of a question for plans.

#include "engine/catalog/record.h"
#include "engine/model/profile.h"

namespace socialmap::api {

struct PlanRequest {
  Profile profile;
  int most_activities = 3;
};

/// Its profile is read as far as it can be, as read_profile_text does.
Record<PlanRequest> const& plan_request_record();

}  // namespace socialmap::api
