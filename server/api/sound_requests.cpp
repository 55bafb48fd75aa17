#include "server/api/sound_requests.h"

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

}  // namespace

SearchRequest read_search_request(SocialMap const& map, http::Query const& query,
                                  std::vector<InputError> errors) {
  auto asked = read_search(query);
  append(errors, asked.errors);
  append(errors, map.faults_of(asked.request));
  if (!errors.empty()) throw InvalidInput(std::move(errors));
  return std::move(asked.request);
}

Profile read_profile(SocialMap const& map, std::string_view json, std::string const& file) {
  auto asked = read_profile_text(json, file);
  note_faults(map.faults_of(asked.profile), asked.node, asked.reading);
  auto errors = std::move(asked.reading.errors);
  append(errors, unknown_words(asked.reading.references, map.words()));
  if (!errors.empty()) throw InvalidInput(std::move(errors));
  return std::move(asked.profile);
}

}  // namespace socialmap::api
