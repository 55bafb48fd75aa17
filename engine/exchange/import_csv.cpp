#include "engine/exchange/import_csv.h"

#include <fmt/format.h>

#include "engine/exchange/offers_of_rows.h"
#include "engine/exchange/provider_file.h"

namespace socialmap {
namespace {

void note_unused_columns(ColumnNumbers const& columns, CsvRow const& heading, RowNotes& notes) {
  if (columns.unused.empty()) return;
  notes.warning(heading.line, "", "has columns that the mapping does not name; they are passed over",
                fmt::format("{}", fmt::join(columns.unused, ", ")));
}

}  // namespace

ImportReport import_csv(CsvSources const& sources, std::string const& target_directory,
                        Vocabulary const& vocabulary, bool dry_run) {
  auto const target = read_catalogue(target_directory, vocabulary).catalogue;
  auto const mapping = read_csv_mapping(sources.mapping_path, words_of(vocabulary, target));
  auto const rows = read_csv(read_file(sources.csv_path), sources.csv_path, mapping.delimiter.front());
  if (rows.empty()) throw InvalidInput({{sources.csv_path + ":1:1", "has no heading row", {}, {}, false}});
  auto const columns = find_columns(mapping.columns, rows.front().cells,
                                    fmt::format("{}:{}:1", sources.csv_path, rows.front().line));
  RowNotes notes(sources.csv_path);
  note_unused_columns(columns, rows.front(), notes);
  auto const provider = provider_of_rows(read_event_rows(rows, mapping, columns, notes), mapping,
                                         ids_of_others(target, mapping.provider.id), notes);
  auto const read = rows.size() - 1;
  return {read,
          read - notes.refused(),
          notes.refused(),
          0,
          provider.activities.size(),
          notes.in_order(),
          {write_provider(provider, target_directory, dry_run)}};
}

}  // namespace socialmap
