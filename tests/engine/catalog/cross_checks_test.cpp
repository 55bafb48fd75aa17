// Checks that need more than one field or more than one file, and whom they leave alone.

#include <catch2/catch.hpp>

#include "engine/catalog/catalogue.h"
#include "tests/engine/catalog/reads.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;
using test::FreshDirectory;

namespace {

Vocabulary words() {
  Vocabulary v;
  v.domains = {{"samen", "Samen", {}}};
  v.kinds = {{"eettafel", "Samen eten", "samen", Layer::activity, {}, ""},
             {"budgethulp", "Hulp bij geld", "samen", Layer::support, {}, ""}};
  return v;
}

std::string activity(std::string const& id, std::string const& rest) {
  return "- {id: " + id + ", title: T, summary: S, kinds: [eettafel], " + rest + "}\n";
}

/// A provider with a hall, and one offer.
std::string provider(std::string const& id, std::string const& offer) {
  return "id: " + id + "\nname: N\nlocations: [{id: zaal, lat: 53.1, lon: 6.2}]\nactivities:\n" + offer;
}

struct World {
  FreshDirectory here;
  World() { here.write("municipality.yaml", "id: m\nname: M\n"); }
  CatalogueReading read() const { return read_catalogue(here.path(), words()); }
  std::string problems() const { return lines_of(read().problems); }
};

}  // namespace

TEST_CASE("an offer may take place at a location of another provider") {
  World const world;
  world.here.write("providers/a.yaml", provider("a", activity("x", "location: b/grote-zaal")));
  world.here.write("providers/b.yaml",
                   "id: b\nname: B\nlocations: [{id: grote-zaal, lat: 53.2, lon: 6.3}]\n");
  auto const reading = world.read();
  INFO(lines_of(reading.problems));
  REQUIRE(reading.sound());
  auto const* building = reading.catalogue.location(ActivityId{0});
  REQUIRE(building);
  CHECK(building->lat == 53.2);
  CHECK(has(json_of(activity_record(), reading.catalogue.activities[0]), R"("location":"b/grote-zaal")"));
}

TEST_CASE("a location of another provider that does not exist is told with the nearest") {
  World const world;
  world.here.write("providers/a.yaml", provider("a", activity("x", "location: wijkhuis-oost/zael")));
  world.here.write("providers/b.yaml", provider("b", activity("y", "location: wijkhuis-ost/zaal")));
  world.here.write("providers/c.yaml", "id: wijkhuis-oost\nname: W\nlocations: [{id: zaal}]\n");
  auto const problems = world.problems();
  INFO(problems);
  CHECK(has(problems,
            "a.yaml:5:62 activities[0].location: is no known location of a provider, got "
            "\"wijkhuis-oost/zael\"; did you mean \"wijkhuis-oost/zaal\"?"));
  CHECK(has(problems, "got \"wijkhuis-ost/zaal\"; did you mean \"wijkhuis-oost/zaal\"?"));
}

TEST_CASE("a mistake in one field does not hide what is wrong across fields and files") {
  World const world;
  world.here.write(
      "providers/a.yaml",
      "id: a\nname: 12\nlocations: [{id: zaal, lat: 6.2, lon: 53.1}, {id: zaal}]\nactivities:\n" +
          activity("x", "vog: misschien, location: zal") + activity("x", "layer: support"));
  auto const problems = world.problems();
  INFO(problems);
  CHECK(has(problems, "a.yaml:2:7 name: must be text"));
  CHECK(has(problems, "vog: must be true or false"));
  CHECK(has(problems, "locations[0]: lies outside the bounding box"));
  CHECK(has(problems, "locations[1]: has the id of another location of this provider, got \"zaal\""));
  CHECK(has(problems,
            "activities[0].location: is no location of this provider, got \"zal\"; did you mean \"zaal\"?"));
  CHECK(has(problems, "activities[1]: has an id that is taken at"));
  CHECK(has(problems,
            "activities[1].layer: differs from the layer of its main kind eettafel, which is activity"));
}

TEST_CASE("a malformed location is told once") {
  World const world;
  world.here.write("providers/a.yaml", provider("a", activity("x", "location: De Zaal")));
  auto const problems = world.read().problems;
  INFO(lines_of(problems));
  CHECK(problems.size() == 1);
}

TEST_CASE("ids in a file that is no YAML or JSON are not called unknown elsewhere") {
  World const world;
  world.here.write("network.yaml", "professionals:\n  - {id: coach, role: welfare-coach, name: [Coach}\n");
  world.here.write("neighbourhoods.geojson", R"({"features": [{"properties": {"id": "oost", "name": }}]})");
  world.here.write("providers/a.yaml",
                   "id: a\nname: \"A\nlocations:\n  - id: zaal\nactivities:\n  - id: ay\n");
  world.here.write("providers/b.yaml",
                   provider("b", activity("bx", "guide: coach, feedsTo: [ay], location: {area: [oost]}") +
                                     activity("by", "location: a/zaal, verified: {on: 2026-10-01, by: a}")));
  auto const problems = world.problems();
  INFO(problems);
  CHECK(has(problems, "network.yaml:"));
  CHECK(has(problems, "neighbourhoods.geojson:1:"));
  CHECK(has(problems, "a.yaml:"));
  CHECK_FALSE(has(problems, "is no known"));
}

TEST_CASE("one polygon that is not closed gives one message") {
  World const world;
  auto open = test::feature(R"("id": "oost", "name": "Oost")", 6.2, 53.1);
  open.replace(open.rfind(",["), open.rfind("]]]") + 1 - open.rfind(",["), "");
  world.here.write("neighbourhoods.geojson", test::collection(open));
  world.here.write("postcodes.csv", "postcode,lat,lon,neighbourhood\n9912,53.11,6.21,oost\n");
  world.here.write("providers/a.yaml", provider("a", activity("x", "location: {area: [oost]}")));
  auto const problems = world.problems();
  INFO(problems);
  CHECK(has(problems, "neighbourhoods.geojson:2:"));
  CHECK(std::count(problems.begin(), problems.end(), '\n') == 1);
}

TEST_CASE("an empty file is told at its first line") {
  World const world;
  world.here.write("providers/z.yaml", "");
  CHECK(has(world.problems(), "z.yaml:1:1: must be a mapping of names to values, not nothing"));
}

TEST_CASE("a bounding box holds although another setting is wrong") {
  World const world;
  world.here.write("municipality.yaml",
                   "id: m\nname: 12\nboundingBox: {south: 12.0, west: -69.2, north: 12.4, east: -68.7}\n");
  world.here.write("providers/a.yaml", "id: a\nname: A\nlocations: [{id: zaal, lat: 12.1, lon: -68.9}]\n");
  CHECK_FALSE(has(world.problems(), "bounding box"));
}

TEST_CASE("a label in place of an id is told with the id") {
  World const world;
  world.here.write("providers/a.yaml",
                   "id: a\nname: A\nactivities:\n- {id: x, title: T, summary: S, kinds: [samen Eten]}\n");
  CHECK(has(world.problems(), "is no known kind, got \"samen Eten\"; did you mean \"eettafel\"?"));
}

TEST_CASE("help contacts are checked once a year, and told where they stand") {
  World const world;
  world.here.write(
      "municipality.yaml",
      "id: m\nname: M\ncontacts:\n  - {id: vers, name: V, phone: \"112\", checkedOn: 2025-11-23}\n"
      "  - {id: oud, name: O, phone: \"112\", checkedOn: 2025-11-22}\n"
      "  - {id: nooit, name: N, phone: \"112\"}\n");
  auto vocabulary = words();
  vocabulary.signals = {
      {"rood", "Rood", Mode::escalate, "", {}, "", {}, {}, {}, {{"lijn", "Lijn", {}, false}}}};
  auto const errors = lines_of(overdue_contacts(world.read(), vocabulary, parse_date("2026-11-23").value()));
  INFO(errors);
  CHECK(has(errors, "municipality.yaml:5:5 contacts[1]: oud was not checked in the last twelve months"));
  CHECK(has(errors, "municipality.yaml:6:5 contacts[2]: nooit was not"));
  CHECK(has(errors, "municipality.yaml:4:3 contacts: warning: lacks a phone number for \"lijn\""));
  CHECK_FALSE(has(errors, "vers"));
  world.here.write("municipality.yaml", "id: m\nname: M\n");
  CHECK(has(lines_of(overdue_contacts(world.read(), vocabulary, parse_date("2026-11-23").value())),
            "municipality.yaml:1:1: warning: lacks a phone number"));
  world.here.write("municipality.yaml", "id: m\nname: [\n");
  CHECK(overdue_contacts(world.read(), vocabulary, parse_date("2026-11-23").value()).empty());
}
