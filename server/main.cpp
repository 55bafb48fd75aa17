#include <cstdio>
#include <exception>

#include <CLI/CLI.hpp>

#include "engine/base/input_error.h"
#include "server/commands.h"

namespace {

int run(int argc, char** argv) {
  CLI::App app{"socialmap: search and match a neighbourhood's activities and help", "socialmap"};
  app.require_subcommand(1);
  socialmap::Chosen chosen;
  socialmap::add_serve(app, chosen);
  socialmap::add_check(app, chosen);
  socialmap::add_search(app, chosen);
  socialmap::add_match(app, chosen);
  socialmap::add_export(app, chosen);
  socialmap::add_import(app, chosen);
  socialmap::add_version(app, chosen);
  try {
    app.parse(argc, argv);
  } catch (CLI::ParseError const& error) {
    return app.exit(error) == 0 ? socialmap::kDone : socialmap::kBadUsage;
  }
  return chosen();
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (socialmap::InvalidInput const& bad) {
    socialmap::print_problems(bad.errors());
  } catch (std::exception const& broken) {
    std::fprintf(stderr, "socialmap: %s\n", broken.what());
  }
  return socialmap::kBadInput;
}
