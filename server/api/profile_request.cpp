#include "server/api/profile_request.h"

#include "engine/catalog/json.h"
#include "engine/catalog/records.h"

namespace socialmap::api {

Profile read_profile(std::string_view json, Words const& words) {
  auto const node = read_json(json);
  Reading reading;
  auto profile = read_record(profile_record(), node, reading);
  auto errors = std::move(reading.errors);
  auto const unknown = unknown_words(reading.references, words);
  errors.insert(errors.end(), unknown.begin(), unknown.end());
  if (!profile || !errors.empty()) throw InvalidInput(std::move(errors));
  return std::move(*profile);
}

}  // namespace socialmap::api
