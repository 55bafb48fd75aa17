#include <cstdio>

#include <CLI/CLI.hpp>

#include "engine/calendar/zone.h"
#include "server/commands.h"

namespace socialmap {

void add_map_options(CLI::App& command, MapOptions& options) {
  command.add_option("--catalog", options.sources.catalogue, "directory of a municipality")->required();
  command.add_option("--vocabulary", options.sources.vocabulary,
                     "directory of the words; else DIR/../vocabulary");
  command.add_option("--rules", options.sources.rules, "directory of the rules; else DIR/../../rules");
  command.add_option("--on", options.on, "the day that counts as today, 2026-11-23; else today");
}

Date day_of(MapOptions const& options) {
  if (options.on.empty()) return today_in_amsterdam(std::chrono::system_clock::now());
  if (auto const day = parse_date(options.on)) return *day;
  throw InvalidInput(
      {{"--on", "must be a date that exists, written like 2026-11-23", options.on, {}, false}});
}

MapReading read_sound_map(MapSources const& sources) {
  auto reading = read_map(sources);
  if (!reading.sound()) throw InvalidInput(std::move(reading.problems));
  print_problems(reading.problems);
  return reading;
}

void print_problems(std::vector<InputError> const& problems) {
  for (auto const& problem : problems) std::fprintf(stderr, "%s\n", to_line(problem).c_str());
}

}  // namespace socialmap
