#pragma once
// Makes one provider with its offers from the rows of a CSV file, as a mapping file says (docs/import.md).

#include <string>

#include "engine/base/date.h"
#include "engine/catalog/catalogue.h"
#include "engine/exchange/import_report.h"

namespace socialmap {

struct CsvSources {
  std::string csv_path;
  std::string mapping_path;
  Date on;  ///< the day that counts as today
};

/// The bytes of such files, and the names by which messages tell them.
struct CsvTexts {
  std::string csv;
  std::string csv_name;
  std::string mapping;
  std::string mapping_name;
  Date on;
};

/// What rows became; the report names no files.
struct CsvReading {
  Provider provider;
  ImportReport report;
  bool tells_prices = false;  ///< the mapping has a column for them
};

/// Reads the rows for a municipality. Throws InvalidInput as import_csv.
CsvReading read_csv_offers(CsvTexts const& texts, Catalogue const& municipality,
                           Vocabulary const& vocabulary);

/// Writes providers/<id>.yaml (.json above 200 offers) into the municipality directory and replaces what an
/// earlier import wrote there. Rows with one title and one venue become one offer. An offer without a known
/// hour cannot have a schedule; it is `expired` when its days lie before `on`. A dry run reads and reports
/// the same and writes nothing; nor does an import that takes no row. Throws InvalidInput when the mapping is
/// wrong (all its problems) or the CSV cannot be read; nothing is written.
ImportReport import_csv(CsvSources const& sources, std::string const& target_directory,
                        Vocabulary const& vocabulary, bool dry_run);

}  // namespace socialmap
