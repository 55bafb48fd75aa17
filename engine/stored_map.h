#pragma once
// A map read from the durable catalogue, and what the durable catalogue begins with.

#include "engine/catalog/edited.h"
#include "engine/catalog/municipality_files.h"
#include "engine/socialmap.h"
#include "engine/store/store.h"

namespace socialmap {

/// Every record of a catalogue as one change. Precondition: it was read without mistakes.
StoreChange import_of(Catalogue const& catalogue, std::chrono::sys_seconds at);

/// As read_map, but the records of the municipality come from the store; its version is the store's sequence.
/// The vocabulary and the rules come from the files of the sources. Precondition: the store is not empty.
MapReading read_map(MapSources const& sources, Store const& store);

/// The records as files: each provider with its offers by id.
MunicipalityTexts texts_of(Store const& store);

/// The records of the municipality alone, as the store has them.
CatalogueReading read_catalogue(Store const& store, Vocabulary const& vocabulary);

/// An offer, or a provider without its offers, as the store keeps it.
StoredRecord stored(Activity const& activity, std::string const& provider);
StoredRecord stored(Provider const& provider);

/// The status that an offer had before an import of this source withdrew it, where that is how it stands.
std::optional<std::string> status_before_gone(Store const& store, std::string const& source,
                                              std::string const& offer);

/// What the store is told of a change of the catalogue; `change` says who and why.
StoreChange with_records(StoreChange change, CatalogueChange const& records);

}  // namespace socialmap
