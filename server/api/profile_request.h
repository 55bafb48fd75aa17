#pragma once
// A profile from the outside, read with all its problems at once.

#include <string>
#include <string_view>

#include "engine/socialmap.h"

namespace socialmap::api {

/// Reads the JSON text of a profile the map can answer. Throws InvalidInput with every problem: no JSON,
/// unknown fields, wrong values, words and places that are in no list, personal data in a text. `file` is
/// named in the messages; empty for a request body. What was typed as free text is never in the messages.
Profile read_profile(SocialMap const& map, std::string_view json, std::string const& file = {});

}  // namespace socialmap::api
