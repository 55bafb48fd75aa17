#include <cstdio>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "engine/exchange/import_uitdatabank.h"
#include "server/commands.h"

namespace socialmap {
namespace {

struct UitOptions {
  UitSources sources;
  std::string target;
  std::string vocabulary;
  bool dry_run = false;
};

/// Exit code 0 although events were reported: an import takes what it can.
int import_events(UitOptions const& options) {
  auto needed = options.sources.paths;
  needed.push_back(options.sources.mapping_path);
  needed.push_back(options.target);
  require_files(needed);
  auto const words = options.vocabulary.empty() ? options.target + "/../vocabulary" : options.vocabulary;
  auto const vocabulary = read_vocabulary(words);
  if (!vocabulary.sound()) throw InvalidInput(vocabulary.problems);
  auto const report =
      import_uitdatabank(options.sources, options.target, vocabulary.vocabulary, options.dry_run);
  print_problems(report.problems);
  for (auto const& file : report.files)
    std::printf("%s %s\n", options.dry_run ? "would write" : "wrote", file.c_str());
  std::printf("%s\n", fmt::format("{} events read: {} imported as {} offers, {} reported", report.read,
                                  report.imported, report.records, report.reported)
                          .c_str());
  return report.imported > 0 ? kDone : kBadInput;
}

}  // namespace

void add_import_uitdatabank(CLI::App& import, Chosen& chosen) {
  auto const options = std::make_shared<UitOptions>();
  auto* command = import.add_subcommand("uitdatabank", "Offers from events of UiTdatabank");
  command->add_option("paths", options->sources.paths, "JSON files, or directories of them")->required();
  command
      ->add_option("--mapping", options->sources.mapping_path,
                   "what its terms mean (docs/import-uitdatabank.md)")
      ->required();
  command->add_option("--vocabulary", options->vocabulary, "directory of the words; else DIR/../vocabulary");
  command->add_option("--to,--into", options->target, "directory of the municipality")->required();
  command->add_flag("--dry-run", options->dry_run, "report only, write nothing");
  command->callback([&chosen, options] { chosen = [options] { return import_events(*options); }; });
}

}  // namespace socialmap
