#include "server/api/profile_request.h"

#include "engine/catalog/json.h"
#include "engine/catalog/records.h"

namespace socialmap::api {
namespace {

/// Notes what the map does not know at the field it stands in.
void note_faults(std::vector<InputError> const& faults, Node const& profile, Reading& reading) {
  for (auto const& fault : faults) {
    auto const field = fault.where.substr(1);
    reading.enter(field);
    reading.problem(*profile.find(field), fault.what);
    reading.leave();
  }
}

}  // namespace

Profile read_profile(SocialMap const& map, std::string_view json, std::string const& file) {
  auto const node = read_json(json, file);
  Reading reading(file);
  Profile profile;
  read_fields(profile_record().fields.untyped(), node, reading, &profile);
  note_faults(map.faults_of(profile), node, reading);
  auto errors = std::move(reading.errors);
  auto const unknown = unknown_words(reading.references, map.words());
  errors.insert(errors.end(), unknown.begin(), unknown.end());
  if (!errors.empty()) throw InvalidInput(std::move(errors));
  return profile;
}

}  // namespace socialmap::api
