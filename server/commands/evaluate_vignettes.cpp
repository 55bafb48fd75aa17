#include <cstdio>

#include <CLI/CLI.hpp>

#include "server/commands.h"
#include "server/commands/cases.h"
#include "server/commands/vignette_report.h"

namespace socialmap {
namespace {

struct VignetteOptions {
  MapOptions map;
  std::string directory;
  std::string format = "text";
  bool ablate = false;
};

int evaluate_vignettes(VignetteOptions const& options) {
  require_files({options.directory});
  auto reading = read_sound_map(options.map.sources);
  auto const vignettes = sound_vignettes(options.directory, reading);
  auto const on = day_of_cases(options.map.on, vignettes);
  auto ablations = options.ablate ? ablate(reading, on, vignettes) : std::vector<Ablation>{};
  SocialMap const map(std::move(reading), on);
  VignetteReport const report{map, judge_cases(map, vignettes), std::move(ablations)};
  std::printf("%s\n", (options.format == "json" ? as_json(report) : as_text(report)).c_str());
  return kDone;
}

}  // namespace

void add_evaluate_vignettes(CLI::App& evaluate, Chosen& chosen) {
  auto const options = std::make_shared<VignetteOptions>();
  auto* command = evaluate.add_subcommand("vignettes", "Put cases of coaches to the matching");
  add_map_options(*command, options->map);
  command->get_option("--on")->description("the day that counts as today; else the last day a case names");
  command->add_option("directory", options->directory, "directory of the cases (tests/vignettes)")
      ->required();
  command->add_option("--format", options->format, "of the figures")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->add_flag("--ablate", options->ablate, "also without each weight of the score in turn");
  command->callback([&chosen, options] { chosen = [options] { return evaluate_vignettes(*options); }; });
}

}  // namespace socialmap
