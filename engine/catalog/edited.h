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
  Words const& words;  ///< words_of the catalogue or, but for its activities, of an earlier one
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

/// The catalogue with more activities at its end; those that they come in place of are replaced
/// (Catalogue::replaced), so that all others keep their ActivityId. Precondition: their providers exist, and
/// no id twice.
Catalogue with_activities(Catalogue catalogue, Slugs const& slugs, std::vector<OwnedActivity> activities);

/// The catalogue with other providers, without what was replaced, and in order as one that is read:
/// ProviderId and ActivityId change.
Catalogue in_order(Catalogue catalogue, std::vector<Provider> providers = {});

/// The tree that reads back as this record.
Node tree_of(Activity const& activity);
Node tree_of(Provider const& provider);

/// A JSON Merge Patch (RFC 7386): null takes a member away, mappings are merged, all else is put in place.
Node patched(Node target, Node const& patch);

}  // namespace socialmap
