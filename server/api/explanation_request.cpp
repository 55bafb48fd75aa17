#include "server/api/explanation_request.h"

#include "engine/base/nearest.h"
#include "engine/catalog/json.h"
#include "server/api/profile_field.h"

namespace socialmap::api {
namespace {

std::vector<std::string> shown_ids(SocialMap const& map) {
  std::vector<std::string> ids;
  for (std::uint32_t i = 0; i < map.columns().size; ++i) {
    if (map.is_shown(ActivityId{i})) ids.push_back(map.catalogue().activities[i].id);
  }
  return ids;
}

/// What the map does not know, where it stands in this body.
std::vector<InputError> faults_of(SocialMap const& map, ExplanationRequest const& asked) {
  auto faults = map.faults_of(asked.profile);
  for (auto& fault : faults) {
    fault.where = "/profile" + fault.where;
    fault.got.clear();
  }
  if (asked.activity.empty()) return faults;  // told already
  auto const activity = shown_activity(map, asked.activity, "/activity");
  if (activity.fault) faults.push_back(*activity.fault);
  return faults;
}

}  // namespace

Record<ExplanationRequest> const& explanation_request_record() {
  using R = ExplanationRequest;
  static Record<ExplanationRequest> const record{
      "ExplanationRequest",
      "A profile and the offer to explain for it.",
      {profile_field(&R::profile, "the client, as in a match"),
       required("activity", &R::activity, slug(), "the id of an offer that is shown")}};
  return record;
}

ShownActivity shown_activity(SocialMap const& map, std::string const& id, std::string const& where) {
  auto const found = map.slugs().activity(id);
  if (found && map.is_shown(*found)) return {found, {}};
  return {{}, InputError{where, "is no activity that is shown", id, nearest(id, shown_ids(map)), false}};
}

AskedExplanation read_explanation_request(SocialMap const& map, std::string_view json, ReferralCodes codes) {
  auto const node = read_json(json);
  Reading reading;
  ExplanationRequest asked;
  read_fields(explanation_request_record().fields.untyped(), node, reading, &asked);
  note_codes(codes, node.find("profile"), "profile", reading);
  auto errors = std::move(reading.errors);
  auto const append = [&](std::vector<InputError> const& more) {
    errors.insert(errors.end(), more.begin(), more.end());
  };
  append(unknown_words(reading.references, map.words()));
  append(faults_of(map, asked));
  if (!errors.empty()) throw InvalidInput(std::move(errors));
  return {std::move(asked.profile), shown_activity(map, asked.activity, "/activity").id.value()};
}

}  // namespace socialmap::api
