#include <cstdio>

#include <CLI/CLI.hpp>

#include "server/commands.h"
#include "server/commands/search_report.h"

namespace socialmap {
namespace {

struct SearchEvaluation {
  MapOptions map;
  std::vector<std::string> files;
  std::string format = "text";
  bool each = false;
};

int evaluate_search(SearchEvaluation const& options) {
  require_files(options.files);
  SocialMap const map(read_sound_map(options.map.sources), day_of(options.map.on));
  auto found = read_judged_queries(options.files, map.catalogue());
  if (!found.problems.empty()) throw InvalidInput(std::move(found.problems));
  auto outcomes = judge_queries(map, found.queries);
  SearchReport const report{std::move(found.queries), std::move(outcomes), options.each};
  std::printf("%s\n", (options.format == "json" ? as_json(report) : as_text(report)).c_str());
  return kDone;
}

}  // namespace

void add_evaluate_search(CLI::App& evaluate, Chosen& chosen) {
  auto const options = std::make_shared<SearchEvaluation>();
  auto* command = evaluate.add_subcommand("search", "Put judged queries to the search");
  add_map_options(*command, options->map);
  command->add_option("files", options->files, "files of queries (tests/search/queries*.yaml)")->required();
  command->add_option("--format", options->format, "of the figures")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->add_flag("--each", options->each,
                    "also each query of the tuning half; the other is only measured");
  command->callback([&chosen, options] { chosen = [options] { return evaluate_search(*options); }; });
}

}  // namespace socialmap
