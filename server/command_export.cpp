#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "engine/exchange/export_municipality.h"
#include "engine/store/database.h"
#include "engine/stored_map.h"
#include "server/commands.h"

namespace socialmap {
namespace {

struct ExportOptions {
  std::string source;
  std::string data;
  std::string target;
  std::string vocabulary;
  std::string format = "yaml";
};

/// A directory for a moment, gone with what is in it; nobody else can read it.
class PrivateDirectory {
 public:
  PrivateDirectory() : path_((std::filesystem::temp_directory_path() / "socialmap-export-XXXXXX").string()) {
    if (!mkdtemp(path_.data())) throw std::system_error(errno, std::generic_category(), path_);
  }
  ~PrivateDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  PrivateDirectory(PrivateDirectory const&) = delete;
  PrivateDirectory& operator=(PrivateDirectory const&) = delete;
  std::string const& path() const { return path_; }

 private:
  std::string path_;
};

/// The catalogue of a data directory as it is now, read from a copy: also while it is served from.
CatalogueReading read_data(std::string const& data, Vocabulary const& vocabulary) {
  PrivateDirectory const here;
  back_up(data, database_file(here.path()));
  return read_catalogue(Store(here.path()), vocabulary);
}

int export_whole(ExportOptions const& options) {
  if (options.source.empty() == options.data.empty() || (!options.data.empty() && options.vocabulary.empty()))
    throw InvalidInput(
        {{"export", "needs a directory of a municipality, or --data with --vocabulary", {}, {}, false}});
  auto const beside = (std::filesystem::path(options.source) / ".." / "vocabulary").lexically_normal();
  auto const vocabulary = read_vocabulary(options.vocabulary.empty() ? beside.string() : options.vocabulary);
  if (!vocabulary.sound()) throw InvalidInput(vocabulary.problems);
  auto const reading = options.data.empty() ? read_catalogue(options.source, vocabulary.vocabulary)
                                            : read_data(options.data, vocabulary.vocabulary);
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
  command->add_option("directory", options->source, "directory of a municipality");
  command->add_option("--data", options->data,
                      "in its place: a data directory, also while it is served from");
  command->add_option("--out", options->target, "directory to make; it must be new or empty")->required();
  command->add_option("--vocabulary", options->vocabulary, "directory of the words; else DIR/../vocabulary");
  command->add_option("--format", options->format, "of the providers' files")
      ->check(CLI::IsMember({"yaml", "json"}))
      ->capture_default_str();
  command->callback([&chosen, options] { chosen = [options] { return export_whole(*options); }; });
}

}  // namespace socialmap
