#include "server/api/profile_request.h"

#include "engine/catalog/json.h"
#include "engine/catalog/records.h"

namespace socialmap::api {

AskedProfile read_profile_text(std::string_view json, std::string const& file) {
  AskedProfile asked{read_json(json, file), Reading(file), {}};
  read_fields(profile_record().fields.untyped(), asked.node, asked.reading, &asked.profile);
  return asked;
}

}  // namespace socialmap::api
