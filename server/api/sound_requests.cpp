#include "server/api/sound_requests.h"

#include "engine/catalog/json.h"
#include "server/api/profile_request.h"
#include "server/api/search_request.h"

namespace socialmap::api {
namespace {

void append(std::vector<InputError>& all, std::vector<InputError> const& more) {
  all.insert(all.end(), more.begin(), more.end());
}

/// Notes what the map does not know at the field it stands in.
void note_faults(std::vector<InputError> const& faults, Node const& profile, Reading& reading) {
  for (auto const& fault : faults) {
    auto const field = fault.where.substr(1);
    reading.enter(field);
    reading.problem(*profile.find(field), fault.what);
    reading.leave();
  }
}

/// Throws InvalidInput with everything that was noted, unknown words too; returns when that is nothing.
void throw_problems(Reading const& reading, SocialMap const& map) {
  auto errors = reading.errors;
  append(errors, unknown_words(reading.references, map.words()));
  if (!errors.empty()) throw InvalidInput(std::move(errors));
}

}  // namespace

SearchRequest read_search_request(SocialMap const& map, http::Query const& query,
                                  std::vector<InputError> errors) {
  auto asked = read_search(query);
  append(errors, asked.errors);
  append(errors, map.faults_of(asked.request));
  if (!errors.empty()) throw InvalidInput(std::move(errors));
  return std::move(asked.request);
}

ReferralCodes codes_for(Desk const* desk, http::Request const& request) {
  return is_coach(desk, request) ? ReferralCodes::read : ReferralCodes::refused;
}

void note_codes(ReferralCodes codes, Node const* profile, std::string const& inside, Reading& reading) {
  auto const* given = profile ? profile->find("icpc") : nullptr;
  if (codes == ReferralCodes::read || !given) return;
  if (!inside.empty()) reading.enter(inside);
  reading.enter("icpc");
  reading.problem(*given, "needs the key of a coach; without one, name the need itself in \"needs\"");
  reading.leave();
  if (!inside.empty()) reading.leave();
}

Profile read_profile(SocialMap const& map, std::string_view json, ReferralCodes codes,
                     std::string const& file) {
  auto asked = read_profile_text(json, file);
  note_codes(codes, &asked.node, {}, asked.reading);
  note_faults(map.faults_of(asked.profile), asked.node, asked.reading);
  throw_problems(asked.reading, map);
  return std::move(asked.profile);
}

PlanRequest read_plan_request(SocialMap const& map, std::string_view json, ReferralCodes codes) {
  auto const node = read_json(json);
  Reading reading;
  PlanRequest request;
  read_fields(plan_request_record().fields.untyped(), node, reading, &request);
  note_codes(codes, node.find("profile"), "profile", reading);
  if (auto const* profile = node.find("profile")) {
    reading.enter("profile");
    note_faults(map.faults_of(request.profile), *profile, reading);
    reading.leave();
  }
  throw_problems(reading, map);
  return request;
}

}  // namespace socialmap::api
