// The command about a network refuses what it cannot answer.
#include "server/commands/network.h"

#include <CLI/CLI.hpp>
#include <catch2/catch.hpp>

namespace socialmap {
namespace {

/// What a command line chooses to do.
Chosen chosen_by(std::string const& line) {
  CLI::App app{"socialmap", "socialmap"};
  Chosen chosen;
  add_network(app, chosen);
  app.parse(line);
  return chosen;
}

TEST_CASE("network needs a municipality that exists and a question that it knows") {
  CHECK_THROWS_AS(chosen_by("network"), CLI::ParseError);
  CHECK_THROWS_AS(chosen_by("network ergens roddels"), CLI::ParseError);
  CHECK_THROWS_AS(chosen_by("network ergens --on morgen"), CLI::ParseError);
  CHECK_THROWS_AS(chosen_by("network er/is/niets capacity")(), InvalidInput);
}

}  // namespace
}  // namespace socialmap
