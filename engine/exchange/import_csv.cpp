#include "engine/exchange/import_csv.h"

#include <filesystem>
#include <set>

#include <fmt/format.h>

#include "engine/catalog/json.h"
#include "engine/catalog/records.h"
#include "engine/catalog/yaml.h"
#include "engine/exchange/offers_of_rows.h"
#include "engine/exchange/sheet.h"
#include "engine/exchange/write_file.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;

/// Larger catalogues are read several times faster as JSON.
constexpr std::size_t kMostOffersInYaml = 200;

/// Ids that somebody else in the municipality has; an earlier import of this provider is about to be
/// replaced.
std::set<std::string> ids_of_others(Catalogue const& catalogue, std::string const& provider_id) {
  std::set<std::string> ids;
  for (std::size_t i = 0; i < catalogue.activities.size(); ++i) {
    auto const& owner = catalogue.providers[catalogue.provider_of[i].value];
    if (owner.id != provider_id) ids.insert(catalogue.activities[i].id);
  }
  for (auto const& provider : catalogue.providers) ids.insert(provider.id);
  for (auto const& professional : catalogue.network.professionals) ids.insert(professional.id);
  return ids;
}

/// The text of the provider's file. Throws InvalidInput when the record rules are against it.
std::string checked_text(Provider const& provider, bool as_json) {
  JsonWriter out;
  write_record(provider_record(), out, provider);
  auto const tree = read_json(out.take());
  Reading reading;
  if (!read_record(provider_record(), tree, reading)) throw InvalidInput(std::move(reading.errors));
  return as_json ? to_pretty_json(tree) + "\n" : to_yaml(tree);
}

void note_unused_columns(ColumnNumbers const& columns, CsvRow const& heading, RowNotes& notes) {
  if (columns.unused.empty()) return;
  notes.warning(heading.line, "", "has columns that the mapping does not name; they are passed over",
                fmt::format("{}", fmt::join(columns.unused, ", ")));
}

std::optional<char> delimiter_of(CsvMapping const& mapping) {
  return mapping.delimiter ? std::optional(mapping.delimiter->front()) : std::nullopt;
}

/// Puts the provider in its file and takes away what an earlier import wrote under the other ending.
std::string write_provider(Provider const& provider, std::string const& directory, bool dry_run) {
  bool const as_json = provider.activities.size() > kMostOffersInYaml;
  auto const base = (fs::path(directory) / "providers" / provider.id).string();
  auto path = base + (as_json ? ".json" : ".yaml");
  auto const text = checked_text(provider, as_json);
  if (dry_run) return path;
  write_file(path, text);
  fs::remove(base + (as_json ? ".yaml" : ".json"));
  return path;
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
  report.files = {write_provider(provider, target_directory, dry_run)};
  return report;
}

}  // namespace socialmap
