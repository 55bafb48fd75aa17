#include <cstdio>
#include <filesystem>

#include <CLI/CLI.hpp>

#include "engine/calendar/zone.h"
#include "server/commands.h"

namespace socialmap {

void add_map_options(CLI::App& command, MapOptions& options) {
  command.add_option("--catalog", options.sources.catalogue, "directory of a municipality")->required();
  command.add_option("--vocabulary", options.sources.vocabulary,
                     "directory of the words; else DIR/../vocabulary");
  command.add_option("--rules", options.sources.rules, "directory of the rules; else DIR/../../rules");
  add_on_option(command, options.on);
}

void add_on_option(CLI::App& command, std::string& on) {
  add_date_option(command, "--on", on, "the day that counts as today, 2026-11-23; else today");
}

void add_date_option(CLI::App& command, char const* name, std::string& day, char const* meaning) {
  auto const refusal = [](std::string const& text) -> std::string {
    if (parse_date(text)) return {};
    return "must be a date that exists, written like 2026-11-23, got \"" + text + "\"";
  };
  command.add_option(name, day, meaning)->check(refusal);
}

Date day_of(std::string const& on) {
  return on.empty() ? today_in_amsterdam(std::chrono::system_clock::now()) : parse_date(on).value();
}

void require_files(std::vector<std::string> const& paths) {
  std::vector<InputError> missing;
  for (auto const& path : paths) {
    if (!std::filesystem::exists(path)) missing.push_back({path, "does not exist", {}, {}, false});
  }
  if (!missing.empty()) throw InvalidInput(std::move(missing));
}

MapReading read_sound_map(MapSources const& sources) {
  require_files({sources.catalogue});
  auto reading = read_map(sources);
  if (!reading.sound()) throw InvalidInput(std::move(reading.problems));
  print_problems(reading.problems);
  return reading;
}

void print_problems(std::vector<InputError> const& problems) {
  for (auto const& problem : problems) std::fprintf(stderr, "%s\n", to_line(problem).c_str());
}

}  // namespace socialmap
