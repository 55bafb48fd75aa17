#pragma once
// The file of a provider that an import makes, and the ids that it must not take.

#include <set>
#include <string>

#include "engine/catalog/catalogue.h"

namespace socialmap {

/// Ids of offers, providers and professionals that somebody else in the municipality has. The offers of this
/// provider do not count: an earlier import of it is about to be replaced.
std::set<std::string> ids_of_others(Catalogue const& catalogue, std::string const& provider_id);

/// Writes providers/<id>.yaml (.json above 200 offers, which is read several times faster) into the
/// municipality directory, and takes away what an earlier import wrote under the other ending. A dry run
/// writes nothing. Answers the path. Throws InvalidInput when the record rules are against the provider.
std::string write_provider(Provider const& provider, std::string const& directory, bool dry_run);

}  // namespace socialmap
