#include "server/api/profile_request.h"

#include <algorithm>

#include "engine/catalog/json.h"
#include "engine/catalog/records.h"

namespace socialmap::api {
namespace {

constexpr char const* kCodes = "icpc";
constexpr char const* kNotRead =
    "wordt niet gelezen, ook niet met de sleutel van een coach. Geef de hulpvraag zelf op in \"needs\"";

/// The mapping without its codes of ICPC.
Node without_codes(Node const& node) {
  NodeMap members;
  std::copy_if(node.map()->begin(), node.map()->end(), std::back_inserter(members),
               [](Member const& member) { return member.name != kCodes; });
  Node rest{std::move(members)};
  rest.mark = node.mark;
  return rest;
}

}  // namespace

void read_profile_fields(Node const& node, Reading& reading, Profile& profile) {
  auto const& fields = profile_record().fields.untyped();
  auto const* codes = node.find(kCodes);
  if (!codes) {
    read_fields(fields, node, reading, &profile);
    return;
  }
  reading.enter(kCodes);
  reading.problem(*codes, kNotRead);
  reading.leave();
  read_fields(fields, without_codes(node), reading, &profile);
}

AskedProfile read_profile_text(std::string_view json, std::string const& file) {
  AskedProfile asked{read_json(json, file), Reading(file), {}};
  read_profile_fields(asked.node, asked.reading, asked.profile);
  return asked;
}

}  // namespace socialmap::api
