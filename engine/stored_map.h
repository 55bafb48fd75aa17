#pragma once
// A map read from the durable catalogue, and what the durable catalogue begins with.

#include "engine/socialmap.h"
#include "engine/store/store.h"

namespace socialmap {

/// Every record of a catalogue as one change. Precondition: it was read without mistakes.
StoreChange import_of(Catalogue const& catalogue, std::chrono::sys_seconds at);

/// As read_map, but the records of the municipality come from the store; its version is the store's sequence.
/// The vocabulary and the rules come from the files of the sources. Precondition: the store is not empty.
MapReading read_map(MapSources const& sources, Store const& store);

/// An offer as the store keeps it.
StoredRecord stored(Activity const& activity, std::string const& provider);

}  // namespace socialmap
