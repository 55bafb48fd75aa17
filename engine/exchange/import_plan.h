#pragma once
// What an import would do: every record of a source beside the one that is there, field by field.

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "engine/catalog/edited.h"
#include "engine/exchange/import_source.h"

namespace socialmap {

enum class ImportOutcome {
  created,
  changed,
  unchanged,
  refused,   ///< there is something wrong with it, and it stays as it was
  gone,      ///< the source brought it once and has it no more; it stays as it is
  withdrawn  ///< the same, and it is withdrawn
};

struct ImportedRecord {
  bool is_provider = false;
  std::string id;  ///< empty where the source gives none
  std::string provider;
  ImportOutcome outcome = ImportOutcome::unchanged;
  std::vector<std::string> changed = {};  ///< fields
  std::vector<InputError> problems = {};  ///< pointers into the record; also warnings
  std::string title = {};                 ///< of the offer, or the provider's name; empty when not given
};

/// What who imports may do and wants.
struct ImportOrder {
  std::function<bool(std::string const& provider)> may_touch;
  bool may_add_providers = false;
  /// The source may say whether an offer is published and when it was verified. Without it a new offer is
  /// submitted, unless the source calls it a draft.
  bool may_publish = false;
  bool withdraw_gone = false;
  std::set<std::string> brought = {};  ///< ids of the offers that this source brought before
  /// The status that an offer had before it was withdrawn because this source had it no more; nothing:
  /// somebody else withdrew it.
  std::function<std::optional<std::string>(std::string const& id)> before_gone = {};
};

struct ImportPlan {
  CatalogueChange change;               ///< only what differs
  std::vector<ImportedRecord> records;  ///< each provider, its offers, then its offers that are gone
};

/// A field that the source gives is put in place whole, null takes it away, and a field that it does not give
/// stays. A location is known by its id inside the provider: its fields are dealt with the same way, and one
/// that the source does not give stays. An offer that somebody withdrew or rejected stays so; one
/// that was gone and is there again gets the status that it had. Nothing is
/// withdrawn by an incomplete source, nor of a provider of which it lists no offers at all. A day of
/// verifying never goes back. `looked_at` is told now and then how many offers were.
ImportPlan plan_import(ImportSource const& source, ImportOrder const& order, Catalogue const& catalogue,
                       Vocabulary const& vocabulary, std::function<void(std::size_t)> const& looked_at = {});

}  // namespace socialmap
