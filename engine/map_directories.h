#pragma once
// Where the parts of a map are read from when only the municipality is given.

#include "engine/map_reading.h"

namespace socialmap {

std::string vocabulary_directory(MapSources const& sources);
std::string rules_directory(MapSources const& sources);

}  // namespace socialmap
