#include "engine/catalog/records.h"
#include "server/api/listing.h"
#include "server/api/match_views.h"
#include "server/api/resources.h"
#include "server/api/sound_requests.h"

namespace socialmap::api {

std::vector<Endpoint> match_endpoints(CurrentMap const& map, Desk const* desk) {
  Endpoint match;
  match.method = "POST";
  match.path = "/matches";
  match.operation_id = "matchProfile";
  match.tag = "matches";
  match.summary = "Fitting offers for a client, with why; the profile is neither stored nor logged";
  match.body = schema_of(profile_record());
  match.answer = schema_of(ranking_record());
  match.handler = [map, desk](http::Request const& request) {
    auto const current = map();
    auto const profile = read_profile(*current, request.body, codes_for(desk, request));
    return json_answer(to_json(ranking_record(), view_of(*current, current->match(profile))),
                       http::Caching::no_store);
  };
  return {std::move(match)};
}

}  // namespace socialmap::api
