#pragma once
// The profile inside the body of a call that asks more than a match does.

#include "engine/catalog/record.h"
#include "engine/catalog/records.h"
#include "server/api/profile_request.h"

namespace socialmap::api {

/// The field `profile` of a request, read as in a match: codes of ICPC are refused with their reason.
template <typename Request>
Field<Request> profile_field(Profile Request::*profile, char const* what) {
  auto field = required("profile", profile, nested(profile_record()), what);
  field.untyped.read = [profile](Node const& node, Reading& reading, void* request) {
    read_profile_fields(node, reading, static_cast<Request*>(request)->*profile);
  };
  return field;
}

}  // namespace socialmap::api
