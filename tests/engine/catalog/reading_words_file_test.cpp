#include "engine/catalog/reading_words_file.h"

#include <catch2/catch.hpp>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/yaml.h"
#include "tests/source_directory.h"

using namespace socialmap;

TEST_CASE("the repository's constraints are sound") {
  auto const directory = source_directory() + "/catalog/vocabulary";
  auto const vocabulary = read_vocabulary(directory).vocabulary;
  auto const reading = read_reading_words(directory, vocabulary);
  for (auto const& problem : reading.problems) UNSCOPED_INFO(to_line(problem));
  CHECK(reading.problems.empty());
  CHECK(reading.words.constraints.size() > 30);
  CHECK(!reading.words.denials.empty());
}

TEST_CASE("a vocabulary without constraints is fine") {
  auto const reading = read_reading_words(source_directory() + "/rules", {});
  CHECK(reading.problems.empty());
  CHECK(reading.words.constraints.empty());
}

TEST_CASE("a value is what the field of a profile takes") {
  CHECK(constraint_value("mobility", {"wheelchair"}) == ConstraintValue(std::string("wheelchair")));
  CHECK(constraint_value("travel.maxMinutes", {"15"}) == ConstraintValue(15));
  CHECK(constraint_value("budget.perVisit", {"250"}) == ConstraintValue(Cents{250}));
  CHECK(constraint_value("languages", {"ar"}) == ConstraintValue(std::vector<std::string>{"ar"}));
  CHECK(!constraint_value("mobility", {"flying"}));
  CHECK(!constraint_value("travel.maxMinutes", {"many"}));
  CHECK(!constraint_value("travel.maxMinutes", {"99999"}));
  CHECK(!constraint_value("age", {"12", "13"}));
  CHECK(!constraint_value("nonsense", {"1"}));
}

TEST_CASE("a value that the profile would not take is a problem where it stands") {
  auto const* const text =
      "{strong: [], soft: [], breaks: [], denials: [], dislikes: [], noDenials: [], lapses: [], likes: [],"
      " others: [], self: [], timeBefore: [], timeAfter: [],"
      " constraints: [{field: mobility, value: [flying], says: x, words: [vliegt]},"
      " {field: age, says: x, words: [\"is {years}\"]}]}";
  Reading reading("constraints.yaml");
  CHECK(!read_record(reading_words_record(), read_yaml(text), reading));
  REQUIRE(reading.errors.size() == 2);
  CHECK(reading.errors[0].where.find("constraints[0]") != std::string::npos);
  CHECK(reading.errors[1].got == "{years}");
}
