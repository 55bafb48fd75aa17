#include <cstdio>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "engine/exchange/import_csv.h"
#include "engine/exchange/import_geography.h"
#include "server/commands.h"

namespace socialmap {
namespace {

std::string line_of_figures(ImportReport const& report) {
  return fmt::format("{} rows read: {} imported as {} records, {} reported, {} of another municipality{}",
                     report.read, report.imported, report.records, report.reported, report.elsewhere,
                     report.water > 0 ? fmt::format(", {} water", report.water) : "");
}

/// Prints every problem and the figures; exit code 0 although rows were reported: an import takes what it
/// can.
int print_report(ImportReport const& report, bool dry_run) {
  print_problems(report.problems);
  for (auto const& file : report.files)
    std::printf("%s %s\n", dry_run ? "would write" : "wrote", file.c_str());
  std::printf("%s\n", line_of_figures(report).c_str());
  return report.imported > 0 ? kDone : kBadInput;
}

struct ImportOptions {
  GeographySources geography;
  CsvSources csv;
  std::string postcodes;
  std::string municipality;
  std::string target;
  std::string vocabulary;
  std::string on;
  bool dry_run = false;
};

int import_places(ImportOptions options) {
  if (!options.postcodes.empty()) options.geography.postcodes_path = options.postcodes;
  if (!options.municipality.empty()) options.geography.municipality = options.municipality;
  return print_report(import_geography(options.geography, options.target, options.dry_run), options.dry_run);
}

int import_rows(ImportOptions options) {
  options.csv.on = day_of(options.on);
  require_files({options.csv.csv_path, options.csv.mapping_path, options.target});
  auto const words = options.vocabulary.empty() ? options.target + "/../vocabulary" : options.vocabulary;
  auto const vocabulary = read_vocabulary(words);
  if (!vocabulary.sound()) throw InvalidInput(vocabulary.problems);
  return print_report(import_csv(options.csv, options.target, vocabulary.vocabulary, options.dry_run),
                      options.dry_run);
}

void add_common(CLI::App& command, ImportOptions& options) {
  command.add_option("--to", options.target, "directory of the municipality")->required();
  command.add_flag("--dry-run", options.dry_run, "report only, write nothing");
}

}  // namespace

void add_import(CLI::App& app, Chosen& chosen) {
  auto const options = std::make_shared<ImportOptions>();
  auto* import = app.add_subcommand("import", "Turn other people's files into a municipality directory");
  import->require_subcommand(1);
  auto* geography = import->add_subcommand("geography", "Neighbourhoods and postcodes from official files");
  geography->add_option("--polygons", options->geography.polygons_path, "GeoJSON in WGS84 or RD, .gz or not")
      ->required();
  geography->add_option("--postcodes", options->postcodes, "CSV with postcodes and points");
  geography->add_option("--municipality", options->municipality,
                        "name or code, as in the files; else all, each in a directory of its own");
  add_common(*geography, *options);
  geography->callback([&chosen, options] { chosen = [options] { return import_places(*options); }; });
  auto* csv = import->add_subcommand("csv", "Offers from a spreadsheet");
  csv->add_option("file", options->csv.csv_path, "the spreadsheet as CSV")->required();
  csv->add_option("--mapping", options->csv.mapping_path, "what its columns mean (docs/import.md)")
      ->required();
  csv->add_option("--vocabulary", options->vocabulary, "directory of the words; else DIR/../vocabulary");
  add_on_option(*csv, options->on);
  add_common(*csv, *options);
  csv->callback([&chosen, options] { chosen = [options] { return import_rows(*options); }; });
  add_import_uitdatabank(*import, chosen);
  add_import_records(*import, chosen);
}

}  // namespace socialmap
