#include <algorithm>
#include <cstdio>
#include <exception>

#include <CLI/CLI.hpp>

#include "engine/base/input_error.h"
#include "engine/base/nearest.h"
#include "engine/store/database.h"
#include "server/commands.h"
#include "server/commands/erase.h"
#include "server/commands/network.h"
#include "server/written_output.h"

namespace {

/// CLI11 says only that a subcommand is required.
void refuse_unknown_command(CLI::App& app, int argc, char** argv) {
  if (argc < 2 || argv[1][0] == '-') return;
  std::vector<std::string> names;
  for (auto const* command : app.get_subcommands([](CLI::App const*) { return true; }))
    names.push_back(command->get_name());
  if (std::find(names.begin(), names.end(), argv[1]) != names.end()) return;
  auto const meant = socialmap::nearest(argv[1], names);
  throw CLI::ArgumentMismatch(std::string(argv[1]) + " is no subcommand" +
                              (meant.empty() ? "" : "; did you mean " + meant + "?"));
}

int run(int argc, char** argv) {
  CLI::App app{"socialmap: search and match a neighbourhood's activities and help", "socialmap"};
  app.require_subcommand(1);
  socialmap::Chosen chosen;
  socialmap::add_serve(app, chosen);
  socialmap::add_check(app, chosen);
  socialmap::add_search(app, chosen);
  socialmap::add_match(app, chosen);
  socialmap::add_evaluate(app, chosen);
  socialmap::add_export(app, chosen);
  socialmap::add_import(app, chosen);
  socialmap::add_key(app, chosen);
  socialmap::add_backup(app, chosen);
  socialmap::add_erase(app, chosen);
  socialmap::add_network(app, chosen);
  socialmap::add_version(app, chosen);
  try {
    refuse_unknown_command(app, argc, argv);
    app.parse(argc, argv);
  } catch (CLI::ParseError const& error) {
    return app.exit(error) == 0 ? socialmap::kDone : socialmap::kBadUsage;
  }
  return chosen();
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return socialmap::when_written(run(argc, argv));
  } catch (socialmap::InvalidInput const& bad) {
    socialmap::print_problems(bad.errors());
  } catch (std::exception const& broken) {
    std::fprintf(stderr, "socialmap: %s\n", socialmap::plain_words(broken).c_str());
  }
  return socialmap::kBadInput;
}
