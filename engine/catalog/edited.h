#pragma once
// Records changed in a catalogue that is already read: held to what a provider's file is held to.

#include "engine/catalog/catalogue.h"
#include "engine/catalog/tree.h"

namespace socialmap {

/// What an offer is held against. Only refers.
struct KnownRecords {
  Catalogue const& catalogue;
  Vocabulary const& vocabulary;
  Slugs const& slugs;  ///< of the catalogue
  Words const&
      words;  ///< words_of the catalogue or words_beside_offers, or of an earlier one with the same providers
};

/// An offer as somebody sends it. Throws InvalidInput with every problem, told by JSON pointers into the
/// offer: its fields, its words, its location, and an id that another record has. An offer of this provider
/// with the same id is no problem: it is the one to replace.
Activity checked_activity(Node const& activity, ProviderId provider, KnownRecords const& known);

/// An offer and the id of the provider that it belongs to.
struct OwnedActivity {
  std::string provider;
  Activity activity;
};

/// Records that are new, or that come in place of those with their ids.
struct CatalogueChange {
  std::vector<Provider> providers;  ///< without activities
  std::vector<OwnedActivity> activities;
};

/// The catalogue with what changed, so that everything else keeps its number. A known provider keeps its
/// ProviderId and a new one comes at the end. Changed and new activities come at the end, and so do those
/// that tell something of a changed provider: its own, and those in its buildings; those that they come in
/// place of are replaced (Catalogue::replaced). `slugs`: of the catalogue. Precondition: the providers of the
/// activities exist or are in the change, and no id twice.
Catalogue with_change(Catalogue catalogue, Slugs const& slugs, CatalogueChange change);

/// The catalogue without what was replaced, and in order as one that is read: ProviderId and ActivityId
/// change.
Catalogue in_order(Catalogue catalogue);

/// The tree that reads back as this record.
Node tree_of(Activity const& activity);
Node tree_of(Provider const& provider);

/// A JSON Merge Patch (RFC 7386): null takes a member away, mappings are merged, all else is put in place.
Node patched(Node target, Node const& patch);

}  // namespace socialmap
