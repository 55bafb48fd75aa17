// lay-words.csv: what is taken, and what is told of what is not.
#include <catch2/catch.hpp>

#include <unistd.h>
#include <filesystem>
#include <fstream>

#include "engine/catalog/lay_words_file.h"

namespace socialmap {
namespace {

struct Read {
  Thesaurus thesaurus;
  std::vector<Reference> references;
  std::vector<InputError> problems;

  explicit Read(std::string const& rows, std::string const& head = "expr,concepts,words,ambiguous\n") {
    auto const path =
        std::filesystem::temp_directory_path() / ("lay-words-" + std::to_string(getpid()) + ".csv");
    std::ofstream(path) << head << rows;
    read_lay_words(path.string(), thesaurus, references, problems);
    std::filesystem::remove(path);
  }
};

TEST_CASE("a row gives an expression with its concepts and words") {
  Read const read(
      "rondje lopen,walking-group; few-contacts,wandelen; ommetje,\nbank,debt,,yes\nbios,,film,\n");
  CHECK(read.problems.empty());
  REQUIRE(read.thesaurus.entries.size() == 3);
  auto const& first = read.thesaurus.entries[0];
  CHECK(first.expression == "rondje lopen");
  CHECK(first.concepts == std::vector<std::string>{"walking-group", "few-contacts"});
  CHECK(first.words == std::vector<std::string>{"wandelen", "ommetje"});
  CHECK_FALSE(first.ambiguous);
  CHECK(read.thesaurus.entries[1].ambiguous);
  CHECK(read.thesaurus.entries[2].concepts.empty());
  REQUIRE(read.references.size() == 3);
  CHECK(read.references[2].id == "debt");
  CHECK(read.references[2].where.find(":3 concepts") != std::string::npos);
}

TEST_CASE("what was read keeps no room to spare") {
  Read const read("soep,eating-together,maaltijd; eten; tafel,\nbank,debt,,\nbios,,film,\n");
  REQUIRE(read.thesaurus.entries.size() == 3);
  CHECK(read.thesaurus.entries.capacity() == 3);
  CHECK(read.thesaurus.entries[0].words.capacity() == 3);
}

TEST_CASE("a bad row is told with its line, and the others are taken") {
  Read const read("a,debt,\n,debt,,\nb,debt,,maybe\nc, ; ,,\nd,debt,,\n");
  REQUIRE(read.problems.size() == 4);
  CHECK(read.problems[0].where.find(":2") != std::string::npos);
  CHECK(read.problems[0].what.find("4 cells") != std::string::npos);
  CHECK(read.problems[1].what == "expr is empty");
  CHECK(read.problems[2].what == "ambiguous must be yes or empty");
  CHECK(read.problems[3].what == "has neither concepts nor words");
  CHECK(read.thesaurus.entries.size() == 1);
}

TEST_CASE("another heading is refused") {
  Read const read("a,debt,,\n", "expression,concepts\n");
  REQUIRE(read.problems.size() == 1);
  CHECK(read.thesaurus.entries.empty());
}

}  // namespace
}  // namespace socialmap
