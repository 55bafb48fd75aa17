#include "engine/evaluate/agreement.h"

#include <catch2/catch.hpp>

using namespace socialmap;

TEST_CASE("agreement counts what was read, what was meant, and what was both") {
  auto all = agreement({"grief", "debt", "loneliness"}, {"grief", "low-mood"});
  CHECK(all.precision() == Approx(1.0 / 3));
  CHECK(all.recall() == Approx(0.5));
  all += agreement({"debt"}, {"debt"});
  CHECK(all.right == 2);
  CHECK(all.precision() == Approx(0.5));
  CHECK(all.recall() == Approx(2.0 / 3));
}

TEST_CASE("nothing read is precise, nothing meant is complete") {
  CHECK(agreement({}, {"debt"}).precision() == 1);
  CHECK(agreement({}, {"debt"}).recall() == 0);
  CHECK(agreement({"debt"}, {}).recall() == 1);
}
