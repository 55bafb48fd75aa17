#include "engine/exchange/import_csv.h"

#include <fmt/format.h>

#include "engine/exchange/offers_of_rows.h"
#include "engine/exchange/provider_file.h"
#include "engine/exchange/sheet.h"

namespace socialmap {
namespace {

void note_unused_columns(ColumnNumbers const& columns, CsvRow const& heading, RowNotes& notes) {
  if (columns.unused.empty()) return;
  notes.warning(heading.line, "", "has columns that the mapping does not name; they are passed over",
                fmt::format("{}", fmt::join(columns.unused, ", ")));
}

std::optional<char> delimiter_of(CsvMapping const& mapping) {
  return mapping.delimiter ? std::optional(mapping.delimiter->front()) : std::nullopt;
}

}  // namespace

ImportReport import_csv(CsvSources const& sources, std::string const& target_directory,
                        Vocabulary const& vocabulary, bool dry_run) {
  auto const target = read_catalogue(target_directory, vocabulary).catalogue;
  auto const mapping = read_csv_mapping(sources.mapping_path, words_of(vocabulary, target));
  auto const sheet = read_sheet(sources.csv_path, delimiter_of(mapping));
  auto const& rows = sheet.rows;
  auto const columns = find_columns(mapping.columns, rows.front().cells,
                                    fmt::format("{}:{}:1", sources.csv_path, rows.front().line));
  RowNotes notes(sources.csv_path);
  note_unused_columns(columns, rows.front(), notes);
  auto const provider = provider_of_rows(read_event_rows(rows, mapping, columns, notes), mapping,
                                         {ids_of_others(target, mapping.provider.id), sources.on}, notes);
  ImportReport report;
  report.read = rows.size() - 1;
  report.reported = notes.refused();
  report.imported = report.read - report.reported;
  report.records = provider.activities.size();
  report.problems = sheet.remarks;
  auto const of_rows = notes.in_order();
  report.problems.insert(report.problems.end(), of_rows.begin(), of_rows.end());
  if (report.imported > 0) report.files = {write_provider(provider, target_directory, dry_run)};
  return report;
}

}  // namespace socialmap
