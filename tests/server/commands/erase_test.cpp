// The command that erases: what it takes, and what it refuses in words.
#include "server/commands/erase.h"

#include <CLI/CLI.hpp>
#include <catch2/catch.hpp>

#include "engine/base/input_error.h"
#include "engine/store/keys.h"
#include "engine/store/store.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using test::FreshDirectory;

namespace {

/// What a command line does; throws what it refuses with.
int run(std::string const& line) {
  CLI::App app{"socialmap", "socialmap"};
  Chosen chosen;
  add_erase(app, chosen);
  add_key(app, chosen);
  app.parse(line);
  return chosen();
}

void write(FreshDirectory const& here, std::string const& text) {
  Store store(here.path());
  store.apply({"patch", "", "ab12", {}, {{RecordType::activity, "soep", "maan", text, 0}}, {}});
}

}  // namespace

TEST_CASE("erase takes the old texts of an offer away") {
  FreshDirectory const here;
  write(here, R"({"note":"0123-411111"})");
  write(here, "{}");
  CHECK(run("erase activity soep --data " + here.path()) == kDone);
  CHECK(here.read("socialmap.db").find("0123-411111") == std::string::npos);
  CHECK(Store(here.path()).revisions(RecordType::activity, "soep").size() == 2);
}

TEST_CASE("erase refuses what is not there, and nonsense") {
  FreshDirectory const here;
  CHECK_THROWS_AS(run("erase activity soep --data " + here.path("none")), InvalidInput);
  write(here, "{}");
  for (auto const* wrong :
       {"activity thee", "provider maan", "file network.yaml", "label ab12", "report 7"}) {
    INFO(wrong);
    CHECK_THROWS_AS(run("erase " + std::string(wrong) + " --data " + here.path()), InvalidInput);
  }
  CHECK_THROWS_AS(run("erase everything soep --data " + here.path()), CLI::ParseError);
  CHECK_THROWS_AS(run("erase activity soep"), CLI::ParseError);
  CHECK_THROWS_AS(run("erase report zeven --data " + here.path()), CLI::ParseError);
}

TEST_CASE("the label of a key names a desk, and nobody's address or number") {
  FreshDirectory const here;
  auto const add = [&](std::string const& label) {
    return run("key add --role admin --data " + here.path() + " --label \"" + label + "\"");
  };
  CHECK(add("Balie wijkhuis") == kDone);
  CHECK_THROWS_AS(add("j.devries@example.org"), InvalidInput);
  CHECK_THROWS_AS(add("Jan 0123-456789"), InvalidInput);
  CHECK(Keys(here.path()).list().size() == 1);
}
