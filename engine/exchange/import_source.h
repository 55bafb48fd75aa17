#pragma once
// What a source gives to bring a catalogue up to date with: providers and offers as trees, each with the id
// by which it is known.

#include <string>
#include <vector>

#include "engine/catalog/tree.h"
#include "engine/exchange/import_csv.h"

namespace socialmap {

/// A provider as a source gives it: only the fields that it knows.
struct SourceProvider {
  Node record;                   ///< without activities; has an id
  std::vector<Node> activities;  ///< as they were sent
  bool lists_activities = true;  ///< false: it says nothing of them, and not that there are none
};

struct ImportSource {
  std::vector<SourceProvider> providers;
  /// Fields of an offer of which this source says all, so that where it says nothing there is nothing.
  std::vector<std::string> whole_fields = {};
  /// Of rows that became no record.
  std::vector<InputError> problems = {};
  /// Some of it could not be read, so that what is missing may be there after all.
  bool incomplete = false;
};

/// A provider with its activities, as in a provider's file, or a list of these. Throws InvalidInput when it
/// is neither, or a provider has no id.
ImportSource source_of_tree(Node tree);

/// The offers of a table, and no provider where no row of it can be taken. An offer that the provider has
/// already under this title and place keeps its id, whatever other rows there are. Throws InvalidInput as
/// read_csv_offers.
ImportSource source_of_csv(CsvTexts const& texts, Catalogue const& catalogue, Vocabulary const& vocabulary);

}  // namespace socialmap
