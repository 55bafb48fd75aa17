#pragma once
// A profile from the outside, read with all its problems at once.

#include <string_view>

#include "engine/catalog/reading.h"
#include "engine/model/profile.h"

namespace socialmap::api {

/// Reads the JSON text of a profile. Throws InvalidInput with every problem: no JSON, unknown fields, wrong
/// values, words that are in no list, personal data in a text. What was typed as free text is never in the
/// messages.
Profile read_profile(std::string_view json, Words const& words);

}  // namespace socialmap::api
