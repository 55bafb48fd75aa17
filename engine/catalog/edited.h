#pragma once
// One offer changed in a catalogue that is already read: held to what a provider's file is held to.

#include "engine/catalog/catalogue.h"
#include "engine/catalog/tree.h"

namespace socialmap {

/// An offer as somebody sends it. Throws InvalidInput with every problem, told by JSON pointers into the
/// offer: its fields, its words, its location, and an id that another record has. An offer of this provider
/// with the same id is no problem: it is the one to replace.
Activity checked_activity(Node const& activity, ProviderId provider, Catalogue const& catalogue,
                          Vocabulary const& vocabulary);

/// The catalogue with the offer in place of the one with its id, else beside the others. Ids of offers after
/// a new one move up: they count within one catalogue only.
Catalogue with_activity(Catalogue catalogue, ProviderId provider, Activity activity);

/// The tree that reads back as this offer.
Node tree_of(Activity const& activity);

/// A JSON Merge Patch (RFC 7386): null takes a member away, mappings are merged, all else is put in place.
Node patched(Node target, Node const& patch);

}  // namespace socialmap
