// The line that answers for Veenmeer hold on the vignettes. The goal is nDCG@5 of 0.85 on the practice cases,
// nothing hard-wrong, nothing wrongly refused, support first and signals always. Where the line is not yet at
// the goal it is what was reached last: raise it with every better answer, never lower it.

#include <catch2/catch.hpp>

#include "engine/evaluate/case_figures.h"
#include "tests/source_directory.h"

using namespace socialmap;

namespace {

constexpr double kPracticeGainReached = 0.91;         // goal 0.85
constexpr std::size_t kPracticeSoftWrongReached = 2;  // goal 0
constexpr double kSignalRecallReached = 0.82;         // from the texts alone, over all sets; goal 1
constexpr double kSignalPrecisionReached = 0.80;
constexpr double kNeedRecallReached = 0.53;  // goal 0.8
constexpr double kNeedPrecisionReached = 0.56;

std::vector<CaseOutcome> const& outcomes() {
  static auto const judged = [] {
    auto const root = source_directory();
    SocialMap const map(read_map({root + "/catalog/veenmeer", {}, {}}), *parse_date("2026-11-23"));
    auto const cases = read_vignettes(root + "/tests/vignettes", map.words(), map.places());
    REQUIRE(cases.problems.empty());
    std::vector<CaseOutcome> all;
    for (auto const& vignette : cases.vignettes) all.push_back(judge_case(map, vignette));
    return all;
  }();
  return judged;
}

}  // namespace

TEST_CASE("practice vignettes hold the line") {
  auto const figures = figures_of(outcomes(), CaseSet::practice);
  REQUIRE(figures.with_gain == 12);
  CHECK(figures.gain >= kPracticeGainReached);
  CHECK(figures.soft_wrong <= kPracticeSoftWrongReached);
}

TEST_CASE("in all vignettes modes and signals are obeyed and nobody is wrongly refused") {
  auto const figures = figures_of(outcomes());
  CHECK(figures.mode_and_signals.whole());
  CHECK(figures.wrongly_refused == 0);
  CHECK(figures.hard_wrong == 0);
  CHECK(figures.support_first.whole());
}

TEST_CASE("signals and needs are understood from the text alone as well as before") {
  auto const figures = figures_of(outcomes());
  CHECK(figures_of(outcomes(), CaseSet::practice).signals_read.recall() == 1);
  CHECK(figures.signals_read.recall() >= kSignalRecallReached);
  CHECK(figures.signals_read.precision() >= kSignalPrecisionReached);
  CHECK(figures.needs_read.recall() >= kNeedRecallReached);
  CHECK(figures.needs_read.precision() >= kNeedPrecisionReached);
}
