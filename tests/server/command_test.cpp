// The command line as an editor uses it: what it prints and its exit code.

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <catch2/catch.hpp>
#include <cstdio>

#include "server/commands.h"
#include "tests/engine/exchange/worlds.h"
#include "tests/source_directory.h"

using namespace socialmap;
using socialmap::test::FreshDirectory;

namespace {

std::string const kRoot = source_directory();

/// Sends a stream of this process to a file as long as it lives.
class Captured {
 public:
  Captured(std::FILE* stream, std::string const& path) : stream_(stream) {
    std::fflush(stream_);
    kept_ = dup(fileno(stream_));
    auto* file = std::fopen(path.c_str(), "wb");
    dup2(fileno(file), fileno(stream_));
    std::fclose(file);
  }
  ~Captured() {
    std::fflush(stream_);
    dup2(kept_, fileno(stream_));
    close(kept_);
  }
  Captured(Captured const&) = delete;
  Captured& operator=(Captured const&) = delete;

 private:
  std::FILE* stream_;
  int kept_ = -1;
};

struct Outcome {
  int code = -1;
  std::string printed;
  bool says(std::string const& text) const { return printed.find(text) != std::string::npos; }
};

constexpr int kRefused = 1;

int run(std::string const& line) {
  CLI::App app{"socialmap", "socialmap"};
  Chosen chosen;
  add_check(app, chosen);
  add_export(app, chosen);
  add_search(app, chosen);
  try {
    app.parse(line);
  } catch (CLI::ParseError const& error) {
    std::printf("%s\n", error.what());
    return kBadUsage;
  }
  try {
    return chosen();
  } catch (InvalidInput const& bad) {
    print_problems(bad.errors());
    return kRefused;
  }
}

Outcome outcome_of(std::string const& line) {
  FreshDirectory const here;
  Outcome outcome;
  {
    Captured const out(stdout, here.path("out"));
    Captured const err(stderr, here.path("err"));
    outcome.code = run(line);
  }
  outcome.printed = here.read("err") + here.read("out");
  return outcome;
}

std::string const kWords = " --vocabulary " + kRoot + "/catalog/vocabulary";

}  // namespace

TEST_CASE("check takes the vocabulary alone") {
  auto const good = outcome_of("check " + kRoot + "/catalog/vocabulary");
  INFO(good.printed);
  CHECK(good.code == 0);
  CHECK(good.says("0 problems, 0 warnings"));
  CHECK(good.says("kinds"));
  FreshDirectory const here;
  here.write("kinds.yaml", "kinds: []\ndomains: []\n");
  auto const bad = outcome_of("check " + here.path());
  CHECK(bad.code == kRefused);
  CHECK(bad.says("traits.yaml:1:1: cannot be read"));
  CHECK(outcome_of("check " + here.path("..")).code == kRefused);
}

TEST_CASE("one problem is one problem") {
  FreshDirectory const here;
  here.write("municipality.yaml", "id: m\nname: M\n");
  here.write("providers/a.yaml", "");
  auto const outcome = outcome_of("check " + here.path() + kWords);
  INFO(outcome.printed);
  CHECK(outcome.code == kRefused);
  CHECK(outcome.says("providers/a.yaml:1:1: "));
  CHECK(outcome.says("\n1 problem, "));
}

TEST_CASE("check warns of a day of checking after the day it is held on") {
  FreshDirectory const here;
  here.write("municipality.yaml", "id: m\nname: M\n");
  here.write("providers/a.yaml",
             "id: a\nname: A\nactivities:\n"
             "  - {id: x, title: T, summary: S, kinds: [communal-meal], verified: {on: 2027-10-01}}\n");
  auto const outcome = outcome_of("check " + here.path() + kWords + " --on 2026-11-23");
  INFO(outcome.printed);
  CHECK(outcome.code == 0);
  CHECK(outcome.says("verified.on: warning: 2027-10-01 lies after today"));
  CHECK_FALSE(outcome_of("check " + here.path() + kWords + " --on 2027-10-01").says("lies after today"));
}

TEST_CASE("check tells the rules that fire on no case, and needs a town for it") {
  auto const paths = kRoot + "/catalog/veenmeer " + kRoot + "/rules" + kWords;
  FreshDirectory const here;
  here.write("v01.yaml", read_file(kRoot + "/tests/vignettes/v51.yaml"));
  auto const few = outcome_of("check " + paths + " --on 2026-11-23 --vignettes " + here.path());
  INFO(few.printed);
  CHECK(few.code == 0);
  CHECK(few.says("grief-too-early fires on no vignette"));
  CHECK(few.says("refuse.yaml:"));
  CHECK_FALSE(few.says("free-of-charge fires on no vignette"));
  CHECK(few.says(": 1 vignettes"));
  CHECK_FALSE(outcome_of("check " + paths + " --on 2026-11-23").says("fires on no vignette"));
  auto const alone = outcome_of("check " + kRoot + "/rules" + kWords + " --vignettes " + here.path());
  CHECK(alone.code == kRefused);
  CHECK(alone.says("needs a municipality and rules among the paths"));
}

TEST_CASE("an export passes check, and says what it wrote") {
  FreshDirectory const here;
  for (auto const* format : {"yaml", "json"}) {
    auto const made = outcome_of("export " + kRoot + "/catalog/veenmeer --format " + format + " --out " +
                                 here.path(format));
    INFO(made.printed);
    CHECK(made.code == 0);
    CHECK(made.says(std::string(format) + ": "));
    CHECK(here.has(std::string(format) + "/providers/wijkhuis-oosterveld." + format));
    auto const checked = outcome_of("check " + here.path(format) + kWords + " --on 2026-11-23");
    INFO(checked.printed);
    CHECK(checked.code == 0);
    CHECK(checked.says("0 problems, 0 warnings"));
  }
}

TEST_CASE("export refuses a used directory, a broken municipality and a format that is none") {
  FreshDirectory const here;
  here.write("vol/iets.txt", "x");
  auto const veenmeer = "export " + kRoot + "/catalog/veenmeer";
  auto const used = outcome_of(veenmeer + " --out " + here.path("vol"));
  CHECK(used.code == kRefused);
  CHECK(used.says("vol: exists already; name a new or empty directory"));
  CHECK(outcome_of("export " + here.path("vol") + kWords + " --out " + here.path("nieuw")).code == kRefused);
  CHECK(outcome_of("export " + here.path("niets") + " --out " + here.path("nieuw")).code == kRefused);
  CHECK_FALSE(here.has("nieuw"));
  CHECK(outcome_of(veenmeer).code == kBadUsage);
  CHECK(outcome_of(veenmeer + " --format xml --out " + here.path("nieuw")).code == kBadUsage);
  CHECK_FALSE(here.has("nieuw"));
}

TEST_CASE("an offer at a location of another provider is found by the name of that building") {
  FreshDirectory const here;
  here.write("m/municipality.yaml", "id: m\nname: M\n");
  here.write("m/providers/a.yaml",
             "id: a\nname: A\nactivities:\n  - {id: eten, title: Eten, summary: S, kinds: [communal-meal], "
             "location: b/hal, verified: {on: 2026-11-01}}\n");
  here.write("m/providers/b.yaml",
             "id: b\nname: B\nlocations: [{id: hal, name: Turfschuur, lat: 53.1, lon: 6.2}]\n");
  auto const ask = [&](std::string const& words) {
    return outcome_of("search " + words + " --catalog " + here.path("m") + kWords + " --rules " + kRoot +
                      "/rules --on 2026-11-23");
  };
  auto const found = ask("turfschuur");
  INFO(found.printed);
  CHECK(found.code == 0);
  CHECK(found.says("\neten "));
  CHECK_FALSE(ask("zwembad").says("\neten "));
}
