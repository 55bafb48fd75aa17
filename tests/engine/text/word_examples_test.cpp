#include "engine/text/word_examples.h"

#include <catch2/catch.hpp>

#include "world.h"

namespace socialmap::text_tests {

TEST_CASE("examples that hold are no fault, each that does not is told") {
  LanguageRules dutch;
  dutch.same = {{"fiets", "fietsen"}, {"fiets", "paard"}};
  dutch.apart = {{"man", "maan"}, {"boom", "bomen"}};
  auto const faults = faults_in_examples(dutch, "dutch.yaml");
  REQUIRE(faults.size() == 2);
  CHECK(to_line(faults[0]) == R"(dutch.yaml same: are not read as forms of one word, got "fiets, paard")");
  CHECK(to_line(faults[1]) == R"(dutch.yaml apart: are read as one word, got "boom, bomen")");
}

TEST_CASE("the examples of our own words hold") {
  auto const reading = read_vocabulary(source_directory() + "/catalog/vocabulary");
  REQUIRE(reading.sound());
  CHECK(reading.vocabulary.dutch.apart.size() > 100);
  CHECK(faults_in_examples(reading.vocabulary.dutch, "dutch.yaml").empty());
}

}  // namespace socialmap::text_tests
