#pragma once
// What stands in the files of a municipality beside its records, taken into the durable catalogue.

#include "engine/stored_map.h"

namespace socialmap {

/// Where the municipality, neighbourhoods, postcodes or network in the files of the sources differ from those
/// of the store, they come in their place, as one change; a file that is not there changes nothing. Providers
/// and offers stay as the store has them. Answers why nothing was taken: mistakes in the files beside the
/// records of the store, or the files of another municipality. Precondition: the store is not empty.
std::vector<InputError> take_files(MapSources const& sources, Store& store, std::chrono::sys_seconds at);

}  // namespace socialmap
