#pragma once
// The subcommands of the program; each adds itself and, when chosen, says what to run.

#include <functional>
#include <string>
#include <vector>

#include "engine/socialmap.h"

namespace CLI {
class App;
}

namespace socialmap {

inline constexpr int kDone = 0;
inline constexpr int kBadInput = 1;  ///< the content of files; a folder or file that is not there
inline constexpr int kBadUsage = 2;  ///< an option that does not exist, or its value

/// What the command line chose to do; answers the exit code.
using Chosen = std::function<int()>;

void add_serve(CLI::App& app, Chosen& chosen);
void add_check(CLI::App& app, Chosen& chosen);
void add_search(CLI::App& app, Chosen& chosen);
void add_match(CLI::App& app, Chosen& chosen);
void add_evaluate(CLI::App& app, Chosen& chosen);
void add_evaluate_search(CLI::App& evaluate, Chosen& chosen);     ///< under evaluate
void add_evaluate_vignettes(CLI::App& evaluate, Chosen& chosen);  ///< under evaluate
void add_export(CLI::App& app, Chosen& chosen);
void add_import(CLI::App& app, Chosen& chosen);
void add_import_uitdatabank(CLI::App& import, Chosen& chosen);  ///< under import
void add_import_records(CLI::App& import, Chosen& chosen);      ///< under import
void add_key(CLI::App& app, Chosen& chosen);
void add_backup(CLI::App& app, Chosen& chosen);  ///< backup and restore
void add_version(CLI::App& app, Chosen& chosen);

/// --catalog, --vocabulary, --rules and --on, as several subcommands take them.
struct MapOptions {
  MapSources sources;
  std::string on;
};
void add_map_options(CLI::App& command, MapOptions& options);

/// A day; refuses what is no date.
void add_date_option(CLI::App& command, char const* name, std::string& day, char const* meaning);

/// --on; refuses what is no date.
void add_on_option(CLI::App& command, std::string& on);

/// The day of --on, else today in the Netherlands.
Date day_of(std::string const& on);

/// Reads the sources. Throws InvalidInput with every problem when they are not sound, and with nothing but
/// that when the catalogue's folder does not exist; warnings go to standard error.
MapReading read_sound_map(MapSources const& sources);

/// Throws InvalidInput for what does not exist, with all of it.
void require_files(std::vector<std::string> const& paths);

/// One line a problem on standard error.
void print_problems(std::vector<InputError> const& problems);

}  // namespace socialmap
