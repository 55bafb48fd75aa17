#include "engine/evaluate/vignette.h"

#include <catch2/catch.hpp>

#include "engine/socialmap.h"
#include "tests/engine/exchange/worlds.h"
#include "tests/source_directory.h"

using namespace socialmap;
using test::FreshDirectory;

namespace {

std::string const kRoot = source_directory();

/// The words and places of Veenmeer.
struct Veenmeer {
  MapReading reading = read_map({kRoot + "/catalog/veenmeer", {}, {}});
  Words words = words_of(reading.vocabulary, reading.catalogue);
  Places places{reading.catalogue};
};

VignetteReading read(std::string const& directory) {
  static Veenmeer const veenmeer;
  return read_vignettes(directory, veenmeer.words, veenmeer.places);
}

std::string const kGood =
    "id: v1\n"
    "title: Alleen\n"
    "mode: match\n"
    "text: Ik ben alleen.\n"
    "profile: {needs: [{id: loneliness, weight: 3}], home: {neighbourhood: oosterveld}}\n"
    "expected:\n"
    "  mode: match\n"
    "  activities: [{kind: communal-meal, grade: 3, why: samen}]\n"
    "wrong:\n"
    "  hard: [{trait: evening, why: donker, unlessKind: communal-meal}]\n";

std::vector<std::string> faults_with(std::string const& from, std::string const& to) {
  auto text = kGood;
  auto const at = text.find(from);
  REQUIRE(at != std::string::npos);
  FreshDirectory const here;
  here.write("v1.yaml", text.replace(at, from.size(), to));
  std::vector<std::string> lines;
  for (auto const& problem : read(here.path()).problems) lines.push_back(to_line(problem));
  return lines;
}

void expect_fault(std::string const& from, std::string const& to, std::string const& fault) {
  auto const lines = faults_with(from, to);
  INFO(to);
  REQUIRE(lines.size() == 1);
  INFO(lines.front());
  CHECK(lines.front().find(fault) != std::string::npos);
}

}  // namespace

TEST_CASE("a vignette is read as it is written, and counts as practice unless it says otherwise") {
  FreshDirectory const here;
  here.write("b.yaml", "set: held-out\n" + kGood);
  auto second = kGood;
  here.write("a.yaml", second.replace(second.find("v1"), 2, "v2"));
  here.write("README.md", "no case");
  auto const found = read(here.path());
  REQUIRE(found.problems.empty());
  REQUIRE(found.vignettes.size() == 2);
  auto const& first = found.vignettes.front();
  CHECK(first.id == "v2");
  CHECK(first.set == CaseSet::practice);
  CHECK(first.profile.needs.front().weight == 3);
  CHECK(first.expected.activities == std::vector<GradedKind>{{"communal-meal", 3, "samen"}});
  CHECK(first.wrong.hard.front().trait == "evening");
  CHECK(first.wrong.hard.front().unless_kind == "communal-meal");
  CHECK(first.wrong.soft.empty());
  CHECK(found.vignettes.back().set == CaseSet::held_out);
}

TEST_CASE("every mistake in a vignette is told where it stands") {
  expect_fault("communal-meal, grade", "comunal-meal, grade",
               "v1.yaml:8:23 expected.activities[0].kind: is no known kind");
  expect_fault("communal-meal, grade", "comunal-meal, grade", "did you mean \"communal-meal\"");
  expect_fault("grade: 3", "grade: 4", "v1.yaml:8:45 expected.activities[0].grade");
  expect_fault("trait: evening", "trait: evening, word: bier",
               "must have exactly one of kind, trait and word");
  expect_fault("trait: evening, ", "", "must have exactly one of kind, trait and word");
  expect_fault("mode: match\ntext", "mode: escalate\ntext", "v1.yaml:3:7: differs from expected.mode");
  expect_fault("id: loneliness", "id: lonelyness", "is no known need");
  expect_fault("neighbourhood: oosterveld", "neighbourhood: osterveld", "is no known neighbourhood");
  expect_fault("neighbourhood: oosterveld", "postcode: \"1011AB\"", "is no postcode of this municipality");
  expect_fault("title: Alleen\n", "title: Alleen\nnotes: x\n", "notes");
  expect_fault("id: v1\n", "id: v1\nset: heldout\n", "held-out");
}

TEST_CASE("a directory must be there, hold cases, and name each case once") {
  FreshDirectory const here;
  REQUIRE(read(here.path()).problems.size() == 1);
  CHECK(read(here.path()).problems.front().what == "holds no vignette (*.yaml)");
  CHECK(read(here.path("nergens")).problems.front().what == "is no directory");
  here.write("a.yaml", kGood);
  here.write("b.yaml", kGood);
  auto const twice = read(here.path()).problems;
  REQUIRE(twice.size() == 1);
  CHECK(to_line(twice.front()).find("b.yaml: has the id of an earlier vignette") != std::string::npos);
  here.write("b.yaml", "{");
  CHECK(read(here.path()).problems.size() == 1);
}

TEST_CASE("our own vignettes are sound, and the new ones are half set aside") {
  auto const found = read(kRoot + "/tests/vignettes");
  for (auto const& problem : found.problems) UNSCOPED_INFO(to_line(problem));
  CHECK(found.problems.empty());
  auto const count = [&](CaseSet set) {
    return std::count_if(found.vignettes.begin(), found.vignettes.end(),
                         [&](Vignette const& v) { return v.set == set; });
  };
  CHECK(count(CaseSet::practice) == 13);
  CHECK(count(CaseSet::tuning) == 13);
  CHECK(count(CaseSet::held_out) == 12);
}
