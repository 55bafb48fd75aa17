#include <chrono>
#include <cstdio>
#include <map>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "engine/catalog/json.h"
#include "engine/catalog/yaml.h"
#include "engine/exchange/import_plan.h"
#include "engine/exchange/packed_file.h"
#include "engine/stored_map.h"
#include "server/clock.h"
#include "server/commands.h"

namespace socialmap {
namespace {

struct RecordsOptions {
  std::string file;
  std::string mapping;
  std::string data;
  std::string vocabulary;
  std::string source;
  std::string gone = "report";
  std::string on;
  bool dry_run = false;
};

Vocabulary vocabulary_of(RecordsOptions const& options) {
  auto reading = read_vocabulary(options.vocabulary);
  if (!reading.sound()) throw InvalidInput(std::move(reading.problems));
  return std::move(reading.vocabulary);
}

Catalogue catalogue_of(Store const& store, RecordsOptions const& options, Vocabulary const& vocabulary) {
  if (store.empty())
    throw InvalidInput(
        {{options.data, "has no catalogue; serve --data fills it from --catalog", {}, {}, false}});
  auto reading = read_catalogue(store, vocabulary);
  if (!reading.sound()) throw InvalidInput(std::move(reading.problems));
  return std::move(reading.catalogue);
}

ImportSource source_of(RecordsOptions const& options, Catalogue const& catalogue,
                       Vocabulary const& vocabulary) {
  auto bytes = read_packed_file(options.file);
  if (!options.mapping.empty()) {
    return source_of_csv(
        {std::move(bytes), options.file, read_file(options.mapping), options.mapping, day_of(options.on)},
        catalogue, vocabulary);
  }
  auto const name =
      options.file.ends_with(".gz") ? options.file.substr(0, options.file.size() - 3) : options.file;
  return source_of_tree(name.ends_with(".json") ? read_json(bytes, options.file)
                                                : read_yaml(bytes, options.file));
}

std::string_view name_of(ImportOutcome outcome) {
  switch (outcome) {
    case ImportOutcome::created:
      return "created";
    case ImportOutcome::changed:
      return "changed";
    case ImportOutcome::unchanged:
      return "unchanged";
    case ImportOutcome::refused:
      return "refused";
    case ImportOutcome::gone:
      return "gone";
    default:
      return "withdrawn";
  }
}

/// A line for each record but those that stay as they are.
void print_record(ImportedRecord const& record) {
  auto const what = record.is_provider ? "provider" : "activity";
  for (auto problem : record.problems) {
    problem.where = fmt::format("{} {} {}", record.provider, record.id, problem.where);
    std::fprintf(stderr, "%s\n", to_line(problem).c_str());
  }
  if (record.outcome == ImportOutcome::unchanged) return;
  std::printf("%s\n", fmt::format("{} {} {}{}{}", name_of(record.outcome), what, record.id,
                                  record.changed.empty() ? "" : ": ", fmt::join(record.changed, ", "))
                          .c_str());
}

int print_plan(ImportPlan const& plan, bool dry_run) {
  std::map<ImportOutcome, std::size_t> counts;
  for (auto const& record : plan.records) {
    print_record(record);
    ++counts[record.outcome];
  }
  std::string figures;
  for (auto const& [outcome, count] : counts)
    figures += fmt::format("{}{} {}", figures.empty() ? "" : ", ", count, name_of(outcome));
  std::printf("%s%s\n", dry_run ? "would be: " : "", figures.empty() ? "nothing to import" : figures.c_str());
  return counts.contains(ImportOutcome::refused) && counts.size() == 1 ? kBadInput : kDone;
}

int import_records(RecordsOptions const& options) {
  require_files({options.file, options.data, options.vocabulary});
  auto const vocabulary = vocabulary_of(options);
  Store store(options.data);
  auto const catalogue = catalogue_of(store, options, vocabulary);
  auto const source = source_of(options, catalogue, vocabulary);
  print_problems(source.problems);
  ImportOrder const order{
      [](std::string const&) { return true; },
      true,
      true,
      options.gone == "withdraw",
      store.changed_by(RecordType::activity, "import", options.source),
      [&](std::string const& offer) { return status_before_gone(store, options.source, offer); }};
  auto const plan = plan_import(source, order, catalogue, vocabulary, [](std::size_t done) {
    if (done % 10'000 == 0) std::fprintf(stderr, "%zu offers looked at\n", done);
  });
  bool const changes = !plan.change.providers.empty() || !plan.change.activities.empty();
  if (changes && !options.dry_run)
    store.apply(with_records({"import", options.source, "import", now(), {}, {}}, plan.change));
  return print_plan(plan, options.dry_run);
}

}  // namespace

void add_import_records(CLI::App& import, Chosen& chosen) {
  auto const options = std::make_shared<RecordsOptions>();
  auto* command = import.add_subcommand(
      "records", "Bring a data directory up to date with a file; no server may use it meanwhile");
  command->add_option("file", options->file, "providers with offers as .json or .yaml, .gz or not; or a CSV")
      ->required();
  command->add_option("--mapping", options->mapping, "what the columns of a CSV mean (docs/import.md)");
  command->add_option("--data", options->data, "directory of the catalogue")->required();
  command->add_option("--vocabulary", options->vocabulary, "directory of the words")->required();
  command->add_option("--source", options->source, "name of the source; each has offers of its own");
  command->add_option("--gone", options->gone, "what to do with offers that the source has no more")
      ->check(CLI::IsMember({"report", "withdraw"}))
      ->capture_default_str();
  add_on_option(*command, options->on);
  command->add_flag("--dry-run", options->dry_run, "report only, change nothing");
  command->callback([&chosen, options] { chosen = [options] { return import_records(*options); }; });
}

}  // namespace socialmap
