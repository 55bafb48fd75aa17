// Law: no reason's sentence stands in more than a fifth of all results, over every case on Veenmeer.

#include <algorithm>
#include <map>
#include <set>

#include <catch2/catch.hpp>

#include "engine/evaluate/vignette.h"
#include "engine/socialmap.h"
#include "tests/source_directory.h"

using namespace socialmap;

TEST_CASE("no reason's sentence stands in more than 20 percent of all results") {
  auto const root = source_directory();
  SocialMap const map(read_map({root + "/catalog/veenmeer", "", ""}), *parse_date("2026-11-23"));
  auto const cases = read_vignettes(root + "/tests/vignettes", map.words(), map.places()).vignettes;
  std::map<std::string, std::size_t> results_with;
  std::size_t results = 0;
  auto const count = [&](std::vector<Match> const& matches) {
    for (auto const& match : matches) {
      ++results;
      std::set<std::string> sentences;
      for (auto const& reason : match.reasons) sentences.insert(reason.because);
      for (auto const& sentence : sentences) ++results_with[sentence];
    }
  };
  for (auto const& one : cases) {
    auto const ranking = map.match(one.profile);
    count(ranking.matches);
    count(ranking.support.matches);
  }
  REQUIRE(results > 150);
  std::size_t most = 0;
  for (auto const& [sentence, uses] : results_with) {
    INFO(sentence);
    CHECK(uses * 5 <= results);
    most = std::max(most, uses);
  }
  WARN("the sentence that comes most stands in " << 100 * most / results << " % of " << results
                                                 << " results");
}
