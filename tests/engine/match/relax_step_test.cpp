#include "engine/match/relax_step.h"

#include <catch2/catch.hpp>

#include "tests/engine/match/random_clients.h"

namespace socialmap {

TEST_CASE("each hard rule is moved by some levers or by none of them") {
  test::Veenmeer const veenmeer;
  auto const& rules = veenmeer.rules;
  MovedRules const moved(rules);
  std::vector<Lever> const all(kLevers.begin(), kLevers.end());
  REQUIRE(rules.refusals.size() < 64);
  auto const every = (std::uint64_t{1} << rules.refusals.size()) - 1;
  CHECK((moved.by(all) & moved.by_none_of(all)) == 0);
  CHECK((moved.by(all) | moved.by_none_of(all)) == every);
  CHECK(moved.by_none_of({}) == every);
  for (auto const lever : kLevers) CHECK(moved.by(lever) != 0);
}

TEST_CASE("without hard rules nothing moves") {
  MovedRules const moved(RuleSet{});
  CHECK(moved.by({kLevers.begin(), kLevers.end()}) == 0);
  CHECK(moved.by_none_of({}) == 0);
}

}  // namespace socialmap
