#include <cstdio>
#include <filesystem>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "engine/exchange/export_municipality.h"
#include "server/commands.h"

namespace socialmap {
namespace {

struct ExportOptions {
  std::string source;
  std::string target;
  std::string vocabulary;
  std::string format = "yaml";
};

int export_whole(ExportOptions const& options) {
  auto const beside = (std::filesystem::path(options.source) / ".." / "vocabulary").lexically_normal();
  auto const vocabulary = read_vocabulary(options.vocabulary.empty() ? beside.string() : options.vocabulary);
  if (!vocabulary.sound()) throw InvalidInput(vocabulary.problems);
  auto const reading = read_catalogue(options.source, vocabulary.vocabulary);
  if (!reading.sound()) throw InvalidInput(reading.problems);
  print_problems(reading.problems);
  auto const paths = export_municipality(
      reading.catalogue, options.format == "json" ? ProviderFormat::json : ProviderFormat::yaml,
      options.target);
  std::printf("%s\n", fmt::format("{}: {} providers and {} activities in {} files", options.target,
                                  reading.catalogue.providers.size(), reading.catalogue.activities.size(),
                                  paths.size())
                          .c_str());
  return kDone;
}

}  // namespace

void add_export(CLI::App& app, Chosen& chosen) {
  auto const options = std::make_shared<ExportOptions>();
  auto* command =
      app.add_subcommand("export", "Write a municipality out as a directory that reads back the same");
  command->add_option("directory", options->source, "directory of a municipality")->required();
  command->add_option("--out", options->target, "directory to make; it must be new or empty")->required();
  command->add_option("--vocabulary", options->vocabulary, "directory of the words; else DIR/../vocabulary");
  command->add_option("--format", options->format, "of the providers' files")
      ->check(CLI::IsMember({"yaml", "json"}))
      ->capture_default_str();
  command->callback([&chosen, options] { chosen = [options] { return export_whole(*options); }; });
}

}  // namespace socialmap
