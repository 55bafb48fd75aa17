#include "engine/store/distinct_offers.h"

#include <catch2/catch.hpp>

#include "tests/engine/exchange/worlds.h"

using namespace socialmap;

TEST_CASE("what was told apart stays so, whichever of the two was named first") {
  test::FreshDirectory const here;
  std::chrono::sys_seconds const now{std::chrono::hours{24 * 20000}};
  {
    DistinctOffers distinct(here.path());
    CHECK(distinct.pairs().empty());
    distinct.add("soep", "eten", "ab12", now);
    distinct.add("eten", "soep", "cd34", now);
    distinct.add("eten", "lopen", "ab12", now);
  }
  DistinctOffers const distinct(here.path());
  CHECK(distinct.pairs() == DistinctOffers::Pairs{{"eten", "lopen"}, {"eten", "soep"}});
}
