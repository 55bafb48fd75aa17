#pragma once
// Records changed in a catalogue that is already read: held to what a provider's file is held to.

#include "engine/catalog/catalogue.h"
#include "engine/catalog/tree.h"

namespace socialmap {

/// An offer as somebody sends it. Throws InvalidInput with every problem, told by JSON pointers into the
/// offer: its fields, its words, its location, and an id that another record has. An offer of this provider
/// with the same id is no problem: it is the one to replace.
Activity checked_activity(Node const& activity, ProviderId provider, Catalogue const& catalogue,
                          Vocabulary const& vocabulary);

/// An offer and the id of the provider that it belongs to.
struct OwnedActivity {
  std::string provider;
  Activity activity;
};

/// Records that are new, or that take the place of those with their ids; each id once.
struct CatalogueChange {
  std::vector<Provider> providers;  ///< their `activities` are empty
  std::vector<OwnedActivity> activities;
};

/// The catalogue after a change. Ids of records after a new one move up: they count within one catalogue
/// only. Precondition: the records were checked, and the owner of each offer is in the catalogue or in the
/// change.
Catalogue changed(Catalogue catalogue, CatalogueChange change);

/// The tree that reads back as this record.
Node tree_of(Activity const& activity);
Node tree_of(Provider const& provider);

/// A JSON Merge Patch (RFC 7386): null takes a member away, mappings are merged, all else is put in place.
Node patched(Node target, Node const& patch);

}  // namespace socialmap
