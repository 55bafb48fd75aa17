#pragma once
// The JSON text of a profile, read as far as it can be.

#include <string>
#include <string_view>

#include "engine/catalog/reading.h"
#include "engine/model/profile.h"

namespace socialmap::api {

/// The text, what is wrong with it, and the profile without what could not be read.
struct AskedProfile {
  Node node;
  Reading reading;
  Profile profile;
};

/// Whether its words exist is not looked at. Throws InvalidInput for what is no JSON.
AskedProfile read_profile_text(std::string_view json, std::string const& file);

}  // namespace socialmap::api
