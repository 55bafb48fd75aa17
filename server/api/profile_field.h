#pragma once
// The profile inside the body of a call that asks more than a match does.

#include "engine/catalog/record.h"
#include "engine/catalog/records.h"

namespace socialmap::api {

/// The field `profile` of a request, read as far as it can be: what is wrong with one of its fields hides
/// nothing of the others.
template <typename Request>
Field<Request> profile_field(Profile Request::*profile, char const* what) {
  auto field = required("profile", profile, nested(profile_record()), what);
  field.untyped.read = [profile](Node const& node, Reading& reading, void* request) {
    read_fields(profile_record().fields.untyped(), node, reading,
                &(static_cast<Request*>(request)->*profile));
  };
  return field;
}

}  // namespace socialmap::api
