// What is wrong with relations of network.yaml is told with its place.

#include <catch2/catch.hpp>

#include "engine/catalog/catalogue.h"
#include "tests/engine/catalog/reads.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;
using test::FreshDirectory;

namespace {

/// Reads a network among the providers a and b.
CatalogueReading with_network(std::string const& text) {
  FreshDirectory const here;
  here.write("municipality.yaml", "id: m\nname: M\n");
  here.write("providers/a.yaml", "id: a\nname: A\n");
  here.write("providers/b.yaml", "id: b\nname: B\n");
  here.write("network.yaml", text);
  return read_catalogue(here.path(), Vocabulary{});
}

std::string told_of(std::string const& relations) {
  return lines_of(with_network("relations:\n" + relations).problems);
}

}  // namespace

TEST_CASE("a relation from somebody to the same one is a problem") {
  auto const told = told_of("  - {from: a, to: a, kind: works-with, strength: 2}\n");
  INFO(told);
  CHECK(has(told, "network.yaml:2:5 relations[0]: leads from somebody to the same one; name two, got \"a\""));
}

TEST_CASE("a relation that is told twice is a warning with both places, and can be served") {
  auto const reading = with_network(
      "relations:\n  - {from: a, to: b, kind: works-with, strength: 1}\n"
      "  - {from: a, to: b, kind: works-with, strength: 3}\n");
  auto const told = lines_of(reading.problems);
  INFO(told);
  CHECK(has(told, "network.yaml:3:5 relations[1]"));
  CHECK(has(told, "network.yaml:2:5 relations[0]; the strongest of both counts"));
  CHECK(reading.sound());
}

TEST_CASE("the same two in another kind or the other way round are told apart") {
  CHECK(told_of("  - {from: a, to: b, kind: works-with}\n  - {from: a, to: b, kind: refers-to}\n"
                "  - {from: b, to: a, kind: refers-to}\n")
            .empty());
}

TEST_CASE("a strength out of range, an unknown end and a taken id are told with their place") {
  auto const told = told_of("  - {from: a, to: b, kind: works-with, strength: 4}\n");
  INFO(told);
  CHECK(has(told, "network.yaml:2:50 relations[0].strength: must be a whole number from 1 to 3"));
  auto const unknown = told_of("  - {from: a, to: bb, kind: works-with}\n");
  INFO(unknown);
  CHECK(has(unknown, "network.yaml:2:19 relations[0].to: is no known provider, professional or activity"));
  auto const taken =
      lines_of(with_network("professionals:\n  - {id: a, role: welfare-coach, name: Coach}\n").problems);
  INFO(taken);
  CHECK(has(taken, "has an id that is taken at"));
  CHECK(has(taken, "network.yaml:2:5 professionals[0]"));
}

TEST_CASE("without a network file there is nothing to tell") {
  FreshDirectory const here;
  here.write("municipality.yaml", "id: m\nname: M\n");
  auto const reading = read_catalogue(here.path(), Vocabulary{});
  CHECK(reading.problems.empty());
  CHECK(reading.catalogue.network.relations.empty());
}
