#include "server/commands/erase.h"

#include <cstdio>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "engine/store/erase.h"

namespace socialmap {
namespace {

struct EraseOptions {
  std::string data;
  std::string id;
  std::int64_t report = 0;
};

void print(std::string const& line) { std::printf("%s\n", line.c_str()); }

int tell_done(std::string const& done) {
  print(done);
  print("Backups that were made before now still hold it: make a new one, and throw the old ones away.");
  return kDone;
}

int refuse(std::string const& what, std::string const& id) {
  throw InvalidInput({{"erase", "there is no such " + what, id, {}, false}});
}

int erase_record(EraseOptions const& options, RecordType type) {
  int const count = erase_history(options.data, type, options.id, day_of(""));
  return tell_done(fmt::format(
      "{}: {} old texts and reasons are gone; the record as it stands is not changed", options.id, count));
}

int erase_key_label(EraseOptions const& options) {
  if (!erase_label(options.data, options.id)) return refuse("key", options.id);
  return tell_done(options.id + ": the label of this key is gone; the key still works");
}

int erase_words_of_report(EraseOptions const& options) {
  auto const id = std::to_string(options.report);
  if (!erase_report(options.data, options.report)) return refuse("report", id);
  return tell_done(id + ": the words of this report are gone");
}

CLI::App* sub(CLI::App& erase, char const* name, char const* meaning,
              std::shared_ptr<EraseOptions> const& options) {
  auto* command = erase.add_subcommand(name, meaning);
  command->add_option("--data", options->data, "directory of the catalogue")->required();
  return command;
}

void add_record(CLI::App& erase, Chosen& chosen, RecordType type, char const* name, char const* meaning) {
  auto const options = std::make_shared<EraseOptions>();
  auto* command = sub(erase, name, meaning, options);
  command->add_option("id", options->id, "id of the record")->required();
  command->callback([&chosen, options, type] { chosen = [=] { return erase_record(*options, type); }; });
}

}  // namespace

void add_erase(CLI::App& app, Chosen& chosen) {
  auto* erase = app.add_subcommand(
      "erase", "Take personal data that came into a data directory by mistake out of it, also while serving");
  erase->require_subcommand(1);
  add_record(*erase, chosen, RecordType::activity, "activity",
             "The texts that an offer had before, and the reasons of its changes");
  add_record(*erase, chosen, RecordType::provider, "provider", "The same of a provider");
  add_record(*erase, chosen, RecordType::file, "file", "The same of a whole file, such as network.yaml");
  auto const options = std::make_shared<EraseOptions>();
  auto* label = sub(*erase, "label", "The label of a key", options);
  label->add_option("id", options->id, "id of the key")->required();
  label->callback([&chosen, options] { chosen = [options] { return erase_key_label(*options); }; });
  auto* report = sub(*erase, "report", "The words of a visitor's report, and of the note on it", options);
  report->add_option("id", options->report, "number of the report")->required();
  report->callback([&chosen, options] { chosen = [options] { return erase_words_of_report(*options); }; });
}

}  // namespace socialmap
