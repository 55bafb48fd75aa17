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

/// What the command line chose to do; answers the exit code (0 done, 1 bad input).
using Chosen = std::function<int()>;

void add_serve(CLI::App& app, Chosen& chosen);
void add_check(CLI::App& app, Chosen& chosen);
void add_search(CLI::App& app, Chosen& chosen);
void add_match(CLI::App& app, Chosen& chosen);
void add_export(CLI::App& app, Chosen& chosen);
void add_import(CLI::App& app, Chosen& chosen);
void add_version(CLI::App& app, Chosen& chosen);

/// --catalog, --vocabulary, --rules and --on, as several subcommands take them.
struct MapOptions {
  MapSources sources;
  std::string on;
};
void add_map_options(CLI::App& command, MapOptions& options);

/// The day of --on, else today in the Netherlands. Throws InvalidInput for what is no date.
Date day_of(MapOptions const& options);

/// Reads the sources. Throws InvalidInput with every problem when they are not sound; warnings go to standard
/// error.
MapReading read_sound_map(MapSources const& sources);

/// One line a problem on standard error.
void print_problems(std::vector<InputError> const& problems);

}  // namespace socialmap
