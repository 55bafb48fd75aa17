#include <catch2/catch.hpp>

#include "engine/catalog/catalogue.h"
#include "tests/engine/catalog/reads.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;

namespace {

std::string notes_on(std::string const& yaml) {
  Reading notes("t.yaml");
  read_yaml(yaml, "t.yaml", notes);
  CHECK(notes.mistakes == 0);
  return lines_of(notes.errors);
}

std::string const kWarning = ": warning: is left out, as a comment: put double quotes round the whole text";

}  // namespace

TEST_CASE("unquoted text after a hash is told as lost, where it stands") {
  CHECK(has(notes_on("a: Samen #soep\n"), "t.yaml:1:10" + kWarning));
  CHECK(has(notes_on("id: p\na: Samen #soep"), "t.yaml:2:10" + kWarning));
  CHECK(has(notes_on("\xEF\xBB\xBF"
                     "a: Caf\u00e9 #1\r\nb: x\r\n"),
            ":1:"));
  CHECK(has(notes_on("a: Samen\n   soep  eten #gezellig met\nb: x\n"), "t.yaml:2:15" + kWarning));
  CHECK(has(notes_on("a:\n  - soep #samen\n"), "t.yaml:2:10" + kWarning));
  CHECK(has(notes_on("a: [soep, #samen\n  eten ##nu\n  ]\n"), "t.yaml:2:8" + kWarning));
  CHECK(has(notes_on("a: 12 #13\n"), "t.yaml:1:7" + kWarning));
}

TEST_CASE("comments and hashes that lose nothing are left alone") {
  for (auto const* yaml : {"a: Samen  # toelichting\n", "a: Samen #\n", "a: Samen ##\n", "a: Samen #",
                           "a: Samen eten\n#b: uit\n", "a: \"Samen #soep\"\n", "a: 'Samen #soep'\n",
                           "a: \"Samen\" #soep\n", "a: C#sharp\n", "a: |\n  Samen #soep\n",
                           "a: >\n  Samen #soep\nb: x\n", "a: \"Samen\n  eten #soep\"\n",
                           "a: [soep, eten] # samen\n", "a: Samen #\tsoep\n", "a: # lijst\n  - soep\n"}) {
    INFO(yaml);
    CHECK(notes_on(yaml).empty());
  }
}

TEST_CASE("a catalogue and a vocabulary are looked through for lost text") {
  test::FreshDirectory const here;
  here.write("municipality.yaml", "id: m\nname: M\n");
  here.write("providers/p.yaml", "id: p\nname: P\nsummary: Samen soep eten #gezellig met iedereen.\n");
  here.write("kinds.yaml", "domains:\n  - id: samen\n    label: Samen #eten\n");
  auto const reading = read_catalogue(here.path(), test::vocabulary());
  CHECK(reading.sound());
  CHECK(has(lines_of(reading.problems), "providers/p.yaml:3:26" + kWarning));
  CHECK_FALSE(has(lines_of(reading.problems), "gezellig"));
  CHECK(has(lines_of(read_vocabulary(here.path()).problems), "kinds.yaml:3:18" + kWarning));
}
