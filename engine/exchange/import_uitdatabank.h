#pragma once
// Makes one provider with its offers from events of UiTdatabank (docs/import-uitdatabank.md).

#include <string>
#include <vector>

#include "engine/exchange/import_report.h"
#include "engine/model/vocabulary.h"

namespace socialmap {

struct UitSources {
  std::vector<std::string> paths;  ///< files, and directories of which every .json is read
  std::string mapping_path;
};

/// A file holds an event, a list of events, or a page of the search API (its "member"). Writes
/// providers/<id>.yaml (.json above 200 offers) into the municipality directory and replaces what an earlier
/// import wrote there; an import that takes nothing writes nothing. Every event becomes one offer or is
/// reported; so is a file that cannot be read, and a place or an organiser. A dry run reads and reports the
/// same and writes nothing. Throws InvalidInput when the mapping is wrong or there is no file to read;
/// nothing is written.
ImportReport import_uitdatabank(UitSources const& sources, std::string const& target_directory,
                                Vocabulary const& vocabulary, bool dry_run);

}  // namespace socialmap
