#pragma once
// A question about one offer: {profile, activity}.

#include <string_view>

#include "engine/catalog/record.h"
#include "engine/socialmap.h"
#include "server/api/sound_requests.h"

namespace socialmap::api {

struct ExplanationRequest {
  Profile profile;
  std::string activity;  ///< id
};

struct AskedExplanation {
  Profile profile;
  ActivityId activity;  ///< of an offer that is shown
};

Record<ExplanationRequest> const& explanation_request_record();

/// The offer with this id; what is wrong, with the nearest id, when there is none that is shown.
struct ShownActivity {
  std::optional<ActivityId> id;
  std::optional<InputError> fault;
};
ShownActivity shown_activity(SocialMap const& map, std::string const& id, std::string const& where);

/// Throws InvalidInput with every problem, as read_profile; also for an activity that is not shown. It stands
/// in the body and not in the path, so that it is a wrong value (400) and not a missing resource (404).
AskedExplanation read_explanation_request(SocialMap const& map, std::string_view json, ReferralCodes codes);

}  // namespace socialmap::api
