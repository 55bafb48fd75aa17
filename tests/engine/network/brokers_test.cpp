// Betweenness: two ways of counting agree, and a broker is whom the ways run through.
#include "engine/network/brokers.h"

#include <catch2/catch.hpp>
#include <numeric>

#include "tests/engine/network/network_town.h"

namespace socialmap {
namespace {

using namespace socialmap::test;

TEST_CASE("the estimate from all parties is the exact betweenness") {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    NetworkTown const town(random_town(seed, {20, 6, 60}));
    auto const network = introductions_of(town.graph);
    std::vector<std::uint32_t> everybody(network.parties.size());
    std::iota(everybody.begin(), everybody.end(), 0U);
    auto const ways = betweenness(network, everybody);
    auto const n = static_cast<double>(everybody.size());
    auto const brokers = brokers_in(network);
    CHECK(brokers.sampled_from == 0);
    for (auto const& broker : brokers.most) {
      auto const place = network.place_of[town.graph.find(broker.party.id)->value];
      CHECK(broker.share == Approx(ways[place] / ((n - 1) * (n - 2) / 2)));
    }
  }
}

TEST_CASE("whoever stands between all others carries every way") {
  TownMaker maker;
  maker.provider("hart").provider("a").provider("b").provider("c");
  for (auto const* id : {"a", "b", "c"}) maker.relation("hart", id, RelationKind::works_with, 1);
  NetworkTown const town(maker);
  auto const brokers = brokers_in(introductions_of(town.graph));
  REQUIRE(brokers.most.size() == 1);
  CHECK(brokers.most[0].because == "Van alle kortste wegen tussen twee anderen loopt 100 % via hart.");
}

TEST_CASE("a network of 2,000 parties is sampled, and says so") {
  TownMaker maker;
  maker.provider("hart");
  for (int i = 1; i < 2000; ++i) {
    maker.provider("p" + std::to_string(i));
    maker.relation("hart", "p" + std::to_string(i), RelationKind::works_with, 1);
  }
  NetworkTown const town(maker);
  auto const brokers = brokers_in(introductions_of(town.graph));
  CHECK(brokers.sampled_from == 500);
  REQUIRE(brokers.most.size() == 1);
  CHECK(brokers.most[0].share == Approx(1).margin(0.01));
  CHECK(brokers.most[0].because.find("naar schatting") != std::string::npos);
}

}  // namespace
}  // namespace socialmap
