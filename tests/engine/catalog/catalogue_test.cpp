#include "engine/catalog/catalogue.h"

#include <catch2/catch.hpp>

#include "tests/engine/catalog/reads.h"
#include "tests/engine/exchange/worlds.h"
#include "tests/source_directory.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;
using test::FreshDirectory;

namespace {

Vocabulary words() {
  Vocabulary v;
  v.domains = {{"samen", "Samen", {}}};
  v.kinds = {{"eettafel", "Eettafel", "samen", Layer::activity, {}, ""},
             {"budgethulp", "Budgethulp", "samen", Layer::support, {}, ""}};
  v.traits = {{"rustig", "Rustig", {}}};
  return v;
}

/// A municipality that is nothing but a name.
void write_municipality(FreshDirectory const& here) { here.write("municipality.yaml", "id: m\nname: M\n"); }

std::string activity(std::string const& id, std::string const& rest = "kinds: [eettafel]") {
  return "- {id: " + id + ", title: T, summary: S, " + rest + "}\n";
}

std::string problems_in(FreshDirectory const& here) {
  return lines_of(read_catalogue(here.path(), words()).problems);
}

}  // namespace

TEST_CASE("a municipality with nothing but its own file is sound") {
  FreshDirectory const here;
  write_municipality(here);
  auto const reading = read_catalogue(here.path(), words());
  CHECK(reading.sound());
  CHECK(reading.catalogue.activities.empty());
}

TEST_CASE("a directory without municipality.yaml is not sound") {
  FreshDirectory const here;
  CHECK(has(problems_in(here), "municipality.yaml:1:1: cannot be read; does the file exist?"));
  CHECK_FALSE(read_catalogue(here.path(), words()).sound());
}

TEST_CASE("a provider file that would be passed over is told") {
  FreshDirectory const here;
  write_municipality(here);
  here.write("providers/1.yml", "id: zon\nname: Zon\n");
  CHECK(has(problems_in(here), "1.yml:1:1: is not read: name it .yaml"));
}

TEST_CASE("one mistake in the municipality blames nobody who uses its passes") {
  FreshDirectory const here;
  here.write("municipality.yaml",
             "id: m\nname: M\ncenter: {lat: 53.1, lon: 6.2}\npasses: [{id: stadspas, label: Pas}]\n");
  here.write("providers/a.yaml",
             "id: p\nname: P\nactivities:\n" +
                 activity("x", "kinds: [eettafel], price: {amount: 1, per: visit, passes: [stadspas]}"));
  auto const problems = problems_in(here);
  INFO(problems);
  CHECK(has(problems, "municipality.yaml:3:1 center: is no known field"));
  CHECK_FALSE(has(problems, "is no known pass"));
}

TEST_CASE("providers and activities lie in the order of their ids, from YAML and JSON") {
  FreshDirectory const here;
  write_municipality(here);
  here.write("providers/1.yaml", "id: zon\nname: Zon\nactivities:\n" + activity("c") + activity("a"));
  here.write(
      "providers/2.json",
      R"({"id": "maan", "name": "Maan", "activities": [{"id": "b", "title": "T", "kinds": ["eettafel"], "summary": "S"}]})");
  here.write("providers/notes.txt", "no record");
  auto const reading = read_catalogue(here.path(), words());
  INFO(lines_of(reading.problems));
  REQUIRE(reading.sound());
  auto const& catalogue = reading.catalogue;
  REQUIRE(catalogue.activities.size() == 3);
  CHECK(catalogue.providers[0].id == "maan");
  CHECK(catalogue.providers[0].activities.capacity() == 0);  // of very many offers it would be much
  CHECK(catalogue.activity(ActivityId{0}).id == "a");
  CHECK(catalogue.provider(ActivityId{0}).id == "zon");
  CHECK(catalogue.provider(ActivityId{1}).id == "maan");
  Slugs const slugs(catalogue);
  CHECK(slugs.activity("c") == ActivityId{2});
  CHECK(slugs.provider("zon") == ProviderId{1});
  CHECK_FALSE(slugs.activity("zon").has_value());
}

TEST_CASE("ids that clash are told with both places") {
  FreshDirectory const here;
  write_municipality(here);
  here.write("providers/a.yaml", "id: p\nname: P\nactivities:\n" + activity("x") + activity("x"));
  here.write("providers/b.yaml", "id: x\nname: X\n");
  auto const problems = problems_in(here);
  INFO(problems);
  CHECK(has(problems, "a.yaml:5:3 activities[1]: has an id that is taken at "));
  CHECK(has(problems, "a.yaml:4:3 activities[0], got \"x\""));
  CHECK(has(problems, "b.yaml:1:1: has an id that is taken at "));
}

TEST_CASE("words that do not exist are told with the nearest one and their place") {
  FreshDirectory const here;
  write_municipality(here);
  here.write("providers/a.yaml",
             "id: p\nname: P\nactivities:\n" +
                 activity("x", "kinds: [eettafle], traits: [rustg], guide: coach, feedsTo: [y]"));
  here.write("network.yaml", "relations: [{from: p, to: niemand, kind: funds}]\n");
  auto const problems = problems_in(here);
  INFO(problems);
  CHECK(has(
      problems,
      "a.yaml:4:41 activities[0].kinds[0]: is no known kind, got \"eettafle\"; did you mean \"eettafel\"?"));
  CHECK(has(problems, "traits[0]: is no known trait, got \"rustg\"; did you mean \"rustig\"?"));
  CHECK(has(problems, "guide: is no known professional, got \"coach\""));
  CHECK(has(problems, "feedsTo[0]: is no known activity, got \"y\""));
  CHECK(has(problems, "network.yaml:1:27 relations[0].to: is no known provider, professional or activity"));
}

TEST_CASE("a broken provider does not stop the others, nor is blamed on who refers to it") {
  FreshDirectory const here;
  write_municipality(here);
  here.write("providers/a.yaml", "id: a\nname: [\n");
  here.write("providers/b.yaml", "id: b\nname: 12\nactivities:\n" + activity("bx"));
  here.write("providers/c.yaml",
             "id: c\nname: C\nactivities:\n" + activity("cx", "kinds: [eettafel], feedsTo: [bx]"));
  auto const reading = read_catalogue(here.path(), words());
  auto const problems = lines_of(reading.problems);
  INFO(problems);
  CHECK(has(problems, "a.yaml:"));
  CHECK(has(problems, "b.yaml:2:7 name: must be text"));
  CHECK_FALSE(has(problems, "c.yaml"));
  REQUIRE(reading.catalogue.providers.size() == 1);
  CHECK(reading.catalogue.providers[0].id == "c");
  CHECK_FALSE(reading.sound());
}

TEST_CASE("a layer unlike that of the main kind is an error") {
  FreshDirectory const here;
  write_municipality(here);
  here.write("providers/a.yaml", "id: p\nname: P\nactivities:\n" +
                                     activity("x", "kinds: [budgethulp], layer: activity") +
                                     activity("y", "kinds: [budgethulp, eettafel], layer: support"));
  auto const problems = problems_in(here);
  INFO(problems);
  CHECK(has(problems, "activities[0].layer: differs from the layer of its main kind budgethulp"));
  CHECK_FALSE(has(problems, "activities[1]"));
}

TEST_CASE("coordinates outside the bounding box are an error, for locations and postcodes") {
  FreshDirectory const here;
  write_municipality(here);
  here.write("providers/a.yaml",
             "id: p\nname: P\nlocations: [{id: z, lat: 6.2, lon: 53.1}, {id: goed, lat: 53.1, lon: 6.2}]\n");
  here.write("postcodes.csv", "postcode,lat,lon,neighbourhood\n9912,6.2,53.1,\n9913,53.1,6.2,\n");
  auto const problems = problems_in(here);
  INFO(problems);
  CHECK(has(problems,
            "a.yaml:3:13 locations[0]: lies outside the bounding box of the municipality (are lat and lon "
            "swapped?), got "
            "\"6.2, 53.1\""));
  CHECK(has(problems, "postcodes.csv:2:1: lies outside"));
  CHECK_FALSE(has(problems, "locations[1]"));
  CHECK_FALSE(has(problems, "postcodes.csv:3"));
}

TEST_CASE("a list of postcodes tells each wrong line") {
  FreshDirectory const here;
  write_municipality(here);
  here.write("postcodes.csv",
             "postcode,lat,lon,neighbourhood\n0912,53.1,6.2,\n9912,53.1,6.2\n9913,noord,6.2,\n9914,53.1,6.2,"
             "nergens\n9914,53.1,6.2,\n");
  auto const problems = problems_in(here);
  INFO(problems);
  CHECK(has(problems, "postcodes.csv:2:1 postcode: must be a PC4 or PC6, got \"0912\""));
  CHECK(has(problems, "postcodes.csv:3:1: must have four cells"));
  CHECK(has(problems, "postcodes.csv:4:1 lat,lon: must be two numbers in degrees"));
  CHECK(has(problems, "postcodes.csv:5:1 neighbourhood: is no known neighbourhood, got \"nergens\""));
  CHECK(has(problems, "postcodes.csv:6:1: has a postcode that stands in line 5 too, got \"9914\""));
}

TEST_CASE("a vocabulary tells what is missing and which word does not exist") {
  FreshDirectory const here;
  auto const missing = lines_of(read_vocabulary(here.path()).problems);
  for (auto const& file : vocabulary_files())
    CHECK(has(missing, file.name + ".yaml:1:1: cannot be read") == !file.may_be_absent);
  for (auto const& file : vocabulary_files()) {
    here.write(file.name + ".yaml",
               read_file(source_directory() + "/catalog/vocabulary/" + file.name + ".yaml"));
  }
  CHECK(read_vocabulary(here.path()).sound());
  here.write("icpc.yaml", "hints: [{code: P03, label: Down, need: eenzamheid-die-niet-bestaat}]\n");
  CHECK(
      has(lines_of(read_vocabulary(here.path()).problems), "icpc.yaml:1:40 hints[0].need: is no known need"));
}

TEST_CASE("what a resident reads of a signal is one or two sentences") {
  auto const file = source_directory() + "/catalog/vocabulary/signals.yaml";
  auto const words = read_vocabulary(source_directory() + "/catalog/vocabulary").vocabulary;
  for (auto const& signal : words.signals) CHECK(signal.advice_resident);
  for (auto const& signal : words.english.signals) CHECK(signal.advice_resident);
  CHECK(words.english.signals.size() == words.signals.size());
  CHECK(words.english.kinds.size() == words.kinds.size());
  CHECK(words.english.needs.size() == words.needs.size());
  auto longer = read_file(file);
  auto const advice = longer.find("adviceResident: \"") + 17;
  longer.insert(advice, "Dit is er een te veel. ");
  FreshDirectory const here;
  here.write("signals.yaml", longer);
  CHECK(has(lines_of(read_vocabulary(here.path()).problems), "adviceResident: must be one or two sentences"));
}

TEST_CASE("Veenmeer is sound") {
  auto const vocabulary = read_vocabulary(source_directory() + "/catalog/vocabulary");
  INFO(lines_of(vocabulary.problems));
  REQUIRE(vocabulary.sound());
  auto const reading = read_catalogue(source_directory() + "/catalog/veenmeer", vocabulary.vocabulary);
  INFO(lines_of(reading.problems));
  CHECK(reading.sound());
}
