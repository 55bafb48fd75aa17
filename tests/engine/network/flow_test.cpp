// Maximum flow: what flows is what the smallest cut lets through.
#include "engine/network/flow.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

namespace socialmap {
namespace {

FlowNetwork random_network(unsigned seed) {
  std::mt19937 dice(seed);
  FlowNetwork network{2 + dice() % 6, {}};
  for (auto i = dice() % 25; i > 0; --i)
    network.arcs.push_back(
        {dice() % network.nodes, dice() % network.nodes, static_cast<std::int64_t>(dice() % 10)});
  std::erase_if(network.arcs, [](FlowArc const& arc) { return arc.from == arc.to; });
  return network;
}

/// What leaves a set of nodes with node 0 and without node 1; bit n: node n is in it.
std::int64_t leaving(FlowNetwork const& network, unsigned set) {
  std::int64_t sum = 0;
  for (auto const& arc : network.arcs) {
    if ((set >> arc.from & 1) != 0 && (set >> arc.to & 1) == 0) sum += arc.most;
  }
  return sum;
}

TEST_CASE("the maximum flow is the smallest of all cuts, and the cut that is told has its size") {
  for (unsigned seed = 1; seed <= 400; ++seed) {
    auto const network = random_network(seed);
    auto smallest = leaving(network, 1);
    for (unsigned set = 1; set < 1U << network.nodes; set += 2) {
      if ((set & 2) == 0) smallest = std::min(smallest, leaving(network, set));
    }
    auto const flow = maximum_flow(network);
    CHECK(flow.value == smallest);
    std::int64_t cut = 0;
    for (auto const arc : flow.cut) cut += network.arcs[arc].most;
    CHECK(cut == flow.value);
  }
}

TEST_CASE("nothing flows where there is no way") {
  CHECK(maximum_flow({2, {}}).value == 0);
  CHECK(maximum_flow({3, {{0, 2, 5}}}).value == 0);
}

}  // namespace
}  // namespace socialmap
