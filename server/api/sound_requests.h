#pragma once
// Questions from outside that the map can answer; everything that is wrong with one is told at once.

#include <string>
#include <string_view>
#include <vector>

#include "engine/socialmap.h"
#include "server/api/desk.h"
#include "server/api/plan_request.h"
#include "server/http/query.h"

namespace socialmap::api {

/// Throws InvalidInput with every problem after `errors`, which are known already: wrong values, unknown
/// parameters, unknown words and places.
SearchRequest read_search_request(SocialMap const& map, http::Query const& query,
                                  std::vector<InputError> errors = {});

/// Codes of ICPC are health data: they are read for a coach only.
enum class ReferralCodes { refused, read };

ReferralCodes codes_for(Desk const* desk, http::Request const& request);

/// Notes it where they are refused and `profile`, which stands in the field `inside` (empty: it is the whole
/// question), has them.
void note_codes(ReferralCodes codes, Node const* profile, std::string const& inside, Reading& reading);

/// Reads the JSON text of a profile. Throws InvalidInput with every problem: no JSON, unknown fields, wrong
/// values, words and places that are in no list, personal data in a text. `file` is named in the messages;
/// empty for a request body. What was typed as free text is never in the messages.
Profile read_profile(SocialMap const& map, std::string_view json, ReferralCodes codes,
                     std::string const& file = {});

/// Reads the JSON text of a question for plans; as read_profile.
PlanRequest read_plan_request(SocialMap const& map, std::string_view json, ReferralCodes codes);

}  // namespace socialmap::api
