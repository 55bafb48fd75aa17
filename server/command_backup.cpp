#include <cstdio>

#include <CLI/CLI.hpp>

#include "engine/store/store.h"
#include "server/commands.h"

namespace socialmap {
namespace {

struct BackupOptions {
  std::string data;
  std::string file;
};

int make_backup(BackupOptions const& options) {
  back_up(options.data, options.file);
  std::printf("%s holds the whole catalogue of %s, with its history and keys\n", options.file.c_str(),
              options.data.c_str());
  return kDone;
}

int put_back(BackupOptions const& options) {
  restore(options.file, options.data);
  std::printf("%s holds the catalogue of %s again\n", options.data.c_str(), options.file.c_str());
  return kDone;
}

}  // namespace

void add_backup(CLI::App& app, Chosen& chosen) {
  auto const options = std::make_shared<BackupOptions>();
  auto* backup =
      app.add_subcommand("backup", "Copy the catalogue of a data directory, also while it is served");
  backup->add_option("--data", options->data, "directory of the catalogue")->required();
  backup->add_option("file", options->file, "file to make")->required();
  backup->callback([&chosen, options] { chosen = [options] { return make_backup(*options); }; });
  auto* back = app.add_subcommand("restore", "Put a backup into a new data directory");
  back->add_option("file", options->file, "a file that backup made")->required();
  back->add_option("--data", options->data, "directory without a catalogue")->required();
  back->callback([&chosen, options] { chosen = [options] { return put_back(*options); }; });
}

}  // namespace socialmap
