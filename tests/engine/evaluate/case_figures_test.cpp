#include "engine/evaluate/case_figures.h"

#include <catch2/catch.hpp>

using namespace socialmap;

namespace {

CaseOutcome outcome(CaseSet set, std::optional<double> gain) {
  CaseOutcome made;
  made.set = set;
  made.gain = gain;
  return made;
}

}  // namespace

TEST_CASE("the mean gain is over the cases that have one") {
  std::vector<CaseOutcome> const outcomes{outcome(CaseSet::tuning, 0.5), outcome(CaseSet::tuning, {}),
                                          outcome(CaseSet::held_out, 1.0)};
  auto const all = figures_of(outcomes);
  CHECK(all.cases == 3);
  CHECK(all.with_gain == 2);
  CHECK(all.gain == Approx(0.75));
  CHECK(figures_of(outcomes, CaseSet::tuning).cases == 2);
  CHECK(figures_of(outcomes, CaseSet::tuning).gain == Approx(0.5));
  CHECK(figures_of(outcomes, CaseSet::practice).cases == 0);
  CHECK(figures_of({}).with_gain == 0);
}

TEST_CASE("what was read from the texts adds up over the cases") {
  auto one = outcome(CaseSet::tuning, {});
  one.signals_read = {1, 2, 1};
  one.needs_read = {0, 0, 3};
  auto const figures = figures_of(std::vector{one, one});
  CHECK(figures.signals_read.right == 2);
  CHECK(figures.signals_read.read == 4);
  CHECK(figures.needs_read.meant == 6);
}

TEST_CASE("offers are counted, and truths are shares of the cases that ask") {
  auto one = outcome(CaseSet::tuning, 1.0);
  one.hard_wrong = {{ActivityId{1}, "x"}, {ActivityId{2}, "x"}};
  one.soft_wrong = {{ActivityId{1}, "x"}};
  one.wrongly_refused = {{ActivityId{3}, "x"}};
  one.refused_as_unsafe = {{ActivityId{4}, "x"}};
  one.support_first = true;
  one.mode_and_signals = true;
  one.own_neighbourhood = false;
  auto const figures = figures_of(std::vector{one, outcome(CaseSet::tuning, 0.0)});
  CHECK(figures.hard_wrong == 2);
  CHECK(figures.soft_wrong == 1);
  CHECK(figures.wrongly_refused == 1);
  CHECK(figures.refused_as_unsafe == 1);
  CHECK(figures.support_first.yes == 1);
  CHECK(figures.support_first.of == 1);
  CHECK(figures.support_found.of == 0);
  CHECK(figures.mode_and_signals.yes == 1);
  CHECK_FALSE(figures.mode_and_signals.whole());
  CHECK(figures.own_neighbourhood.yes == 0);
  CHECK(figures.own_neighbourhood.of == 1);
}

TEST_CASE("ranks are averaged for each initiator") {
  auto one = outcome(CaseSet::tuning, 1.0);
  one.ranks = {{1, 3, Initiator::resident}, {4, 1, Initiator::resident}, {2, 3, {}}};
  auto two = outcome(CaseSet::tuning, 1.0);
  two.ranks = {{7, 2, Initiator::resident}};
  auto ranks = figures_of(std::vector{one, two}).ranks;
  CHECK(ranks[Initiator::resident].mean == Approx(4.0));
  CHECK(ranks[Initiator::resident].offers == 3);
  CHECK(ranks[std::nullopt].mean == Approx(2.0));
  CHECK_FALSE(ranks.contains(Initiator::professional));
}
