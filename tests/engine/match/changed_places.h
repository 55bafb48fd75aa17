#pragma once
// What a hint may change in an answer: the order of the activities, and nothing else.

#include <catch2/catch.hpp>

#include "engine/model/ranking.h"

namespace socialmap::test {

/// Checks that only their order differs; how many places have another activity.
inline int changed_places(Ranking const& before, Ranking const& after) {
  CHECK(after.mode == before.mode);
  CHECK(after.total == before.total);
  CHECK(after.refused_total == before.refused_total);
  CHECK(after.support.required == before.support.required);
  REQUIRE(after.support.matches.size() == before.support.matches.size());
  for (std::size_t m = 0; m < before.support.matches.size(); ++m)
    CHECK(after.support.matches[m].activity == before.support.matches[m].activity);
  REQUIRE(after.matches.size() == before.matches.size());
  int changed = 0;
  for (std::size_t m = 0; m < before.matches.size(); ++m)
    changed += !(after.matches[m].activity == before.matches[m].activity);
  return changed;
}

}  // namespace socialmap::test
