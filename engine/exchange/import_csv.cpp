#include "engine/exchange/import_csv.h"

#include <fmt/format.h>

#include "engine/exchange/offers_of_rows.h"
#include "engine/exchange/packed_file.h"
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

CsvReading read_csv_offers(CsvTexts const& texts, Catalogue const& municipality,
                           Vocabulary const& vocabulary) {
  auto const mapping = csv_mapping_of(texts.mapping, texts.mapping_name, words_of(vocabulary, municipality));
  auto const sheet = sheet_of(texts.csv, texts.csv_name, delimiter_of(mapping));
  auto const& rows = sheet.rows;
  auto const columns = find_columns(mapping.columns, rows.front().cells,
                                    fmt::format("{}:{}:1", texts.csv_name, rows.front().line));
  RowNotes notes(texts.csv_name);
  note_unused_columns(columns, rows.front(), notes);
  CsvReading reading;
  reading.provider = provider_of_rows(read_event_rows(rows, mapping, columns, notes), mapping,
                                      {ids_of_others(municipality, mapping.provider.id), texts.on}, notes);
  reading.tells_prices = mapping.columns.price.has_value();
  auto& report = reading.report;
  report.read = rows.size() - 1;
  report.reported = notes.refused();
  report.imported = report.read - report.reported;
  report.records = reading.provider.activities.size();
  report.problems = sheet.remarks;
  auto const of_rows = notes.in_order();
  report.problems.insert(report.problems.end(), of_rows.begin(), of_rows.end());
  return reading;
}

ImportReport import_csv(CsvSources const& sources, std::string const& target_directory,
                        Vocabulary const& vocabulary, bool dry_run) {
  auto const target = read_catalogue(target_directory, vocabulary).catalogue;
  auto reading = read_csv_offers({read_packed_file(sources.csv_path), sources.csv_path,
                                  read_file(sources.mapping_path), sources.mapping_path, sources.on},
                                 target, vocabulary);
  auto& report = reading.report;
  if (report.imported > 0) report.files = {write_provider(reading.provider, target_directory, dry_run)};
  return report;
}

}  // namespace socialmap
