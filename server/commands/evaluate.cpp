#include <CLI/CLI.hpp>

#include "server/commands.h"

namespace socialmap {

void add_evaluate(CLI::App& app, Chosen& chosen) {
  auto* evaluate = app.add_subcommand("evaluate", "Measure answers by cases of which good answers are known");
  evaluate->require_subcommand(1);
  add_evaluate_search(*evaluate, chosen);
  add_evaluate_vignettes(*evaluate, chosen);
}

}  // namespace socialmap
