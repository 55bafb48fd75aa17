#include "engine/rules/weights.h"

#include <catch2/catch.hpp>

#include "tests/engine/exchange/worlds.h"
#include "tests/source_directory.h"

using namespace socialmap;
using test::FreshDirectory;

namespace {

std::string const kOurs = source_directory() + "/rules";

/// The program's own file with one text replaced by another.
std::string ours_with(std::string const& from, std::string const& to) {
  auto text = read_file(kOurs + "/weights.yaml");
  auto const at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::vector<std::string> faults_of(std::string const& text) {
  FreshDirectory const here;
  here.write("weights.yaml", text);
  std::vector<std::string> lines;
  for (auto const& error : read_weights(here.path()).problems) lines.push_back(to_line(error));
  return lines;
}

bool is_told(std::vector<std::string> const& lines, std::string const& part) {
  return lines.size() == 1 && lines.front().find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the program's own weights are sound and each has its source") {
  auto const reading = read_weights(kOurs);
  CHECK(reading.problems.empty());
  CHECK(reading.weights.diverse_first.value >= reading.weights.most_of_kind.value);
  CHECK_FALSE(reading.weights.adult_age.source.empty());
}

TEST_CASE("a weight without a source, out of bounds or with another name is told where it stands") {
  CHECK(is_told(
      faults_of(ours_with(", source: \"Norm travelMinutes; geldt als de gemeente er geen geeft\"", "")),
      "weights.yaml:3:16 travelMinutes: lacks the required field \"source\""));
  CHECK(is_told(faults_of(ours_with("signalNeed: {value: 3", "signalNeed: {value: -1")),
                "weights.yaml:4:21 signalNeed.value: must be a number from 1 to 3, got \"-1\""));
  CHECK(faults_of(ours_with("adultAge", "adulthood")).size() == 2);
  CHECK(is_told(faults_of(ours_with("planMost: {value: 40", "planMost: {value: 4")),
                "has a planMost below planChoice"));
}

TEST_CASE("a folder without weights is told") {
  FreshDirectory const here;
  CHECK(read_weights(here.path()).problems.size() == 1);
}

TEST_CASE("points are rounded to whole hundredths") {
  CHECK(hundredths(2.25) == 225);
  CHECK(hundredths(0.005) == 1);
  CHECK(hundredths(-0.004) == 0);
}
