// How many words of the reviewed lists in tests/search are read as they should be. Half of each list was set
// aside before the rules were made; the lines are what was reached, never to be lowered.
#include <catch2/catch.hpp>

#include <map>
#include <sstream>

#include "tests/source_directory.h"
#include "world.h"

namespace socialmap::text_tests {
namespace {

struct Score {
  int right = 0;
  int all = 0;
  double share() const { return all == 0 ? 0 : static_cast<double>(right) / all; }
};

/// By what the first cell of a row asks; `is_right` is asked of all its cells.
template <typename IsRight>
std::map<std::string, Score> score(std::string const& name, IsRight is_right) {
  std::map<std::string, Score> scores;
  std::istringstream lines(read_file(source_directory() + "/tests/search/" + name));
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream row(line);
    Ids cells;
    for (std::string cell; std::getline(row, cell, '\t');) cells.push_back(cell);
    auto& counted = scores[cells.front()];
    ++counted.all;
    counted.right += is_right(cells) ? 1 : 0;
  }
  return scores;
}

bool pair_is_right(Ids const& cells) {
  bool const same = analyser().read_word(cells[1]).stem == analyser().read_word(cells[2]).stem;
  return same == (cells[0] == "merge");
}

/// "belasting+hulp" as stems.
Ids parts_in(std::string const& cell) {
  std::istringstream parts(cell);
  Ids stems;
  for (std::string part; std::getline(parts, part, '+');) stems.push_back(analyser().read_word(part).stem);
  return stems;
}

bool compound_is_right(Ids const& cells) {
  auto const found = analyser().read_word(cells[1]).parts;
  if (cells[0] == "whole") return found.empty();
  return std::any_of(cells.begin() + 2, cells.end(),
                     [&](std::string const& cell) { return parts_in(cell) == found; });
}

TEST_CASE("forms of a word become one and different words stay apart, in both halves of the list") {
  for (std::string const half : {"tuning", "held-out"}) {
    auto const scores = score("pairs-" + half + ".tsv", pair_is_right);
    INFO(half << ": " << scores.at("merge").right << " of " << scores.at("merge").all << " merged, "
              << scores.at("apart").right << " of " << scores.at("apart").all << " kept apart");
    CHECK(scores.at("merge").all > 100);
    CHECK(scores.at("apart").all > 100);
    CHECK(scores.at("merge").share() >= 0.90);
    CHECK(scores.at("apart").share() >= 0.96);
  }
}

TEST_CASE(
    "compounds are split where their parts meet and other words stay whole, in both halves of the list") {
  for (std::string const half : {"tuning", "held-out"}) {
    auto const scores = score("compounds-" + half + ".tsv", compound_is_right);
    INFO(half << ": " << scores.at("split").right << " of " << scores.at("split").all << " split, "
              << scores.at("whole").right << " of " << scores.at("whole").all << " left whole");
    CHECK(scores.at("split").share() >= 0.80);
    CHECK(scores.at("whole").share() >= 0.69);
  }
}

}  // namespace
}  // namespace socialmap::text_tests
