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

/// Reads into the profile what can be read; notes the rest. Codes of ICPC (`icpc`) are health data that a
/// profile has no place for: they are refused whatever they are and whoever asks, and not repeated.
void read_profile_fields(Node const& node, Reading& reading, Profile& profile);

/// Whether its words exist is not looked at. Throws InvalidInput for what is no JSON.
AskedProfile read_profile_text(std::string_view json, std::string const& file);

}  // namespace socialmap::api
