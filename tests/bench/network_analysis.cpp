// Times the analysis of a large provider network: network_analysis [PROVIDERS [RELATIONS]].
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "engine/network/analysis.h"
#include "engine/network/capacity.h"
#include "tests/engine/network/network_town.h"

namespace {

using namespace socialmap;

constexpr int kAreas = 50;
constexpr int kOffersEach = 4;

/// One professional on ten providers, each with three areas; every fiftieth provider is a practice.
test::TownMaker large_town(int providers, int relations) {
  std::mt19937 dice(1);
  auto const upto = [&dice](int most) { return static_cast<int>(dice() % static_cast<unsigned>(most + 1)); };
  test::TownMaker town;
  auto& areas = town.catalogue().neighbourhoods;
  for (int i = 2; i < kAreas; ++i) {
    areas.push_back(areas[0]);
    areas.back().id = areas.back().name = "n" + std::to_string(i);
    for (auto& point : areas.back().area[0].outer) point.lat += 0.03 * i;
  }
  auto const area = [&] { return areas[static_cast<std::size_t>(upto(kAreas - 1))].id; };
  std::vector<std::string> const kinds{"eten", "koor", "fiets"};
  std::vector<std::string> ids;
  for (int i = 0; i < providers; ++i) {
    ids.push_back("p" + std::to_string(i));
    town.provider(ids.back());
    if (i % 50 == 0) town.practice(ids.back(), 8000);
    for (int o = 0; o < kOffersEach; ++o)
      town.offer(ids.back() + "-" + std::to_string(o), kinds[static_cast<std::size_t>(upto(2))], area());
  }
  for (int i = 0; i < providers / 10; ++i) {
    ids.push_back("q" + std::to_string(i));
    town.professional(ids.back(), static_cast<Role>(i % 9), {area(), area(), area()});
    town.catalogue().network.professionals.back().fte = 0.5;
  }
  auto const someone = [&] { return ids[static_cast<std::size_t>(upto(static_cast<int>(ids.size()) - 1))]; };
  for (int i = 0; i < relations; ++i)
    town.relation(someone(), someone(), static_cast<RelationKind>(upto(6)), 1 + upto(2));
  town.catalogue().municipality.norms = {{"clientsPerHalfFte", {{50, 70}, ""}},
                                         {"patientsPerHalfFte", {{5000, 10000}, ""}}};
  for (std::size_t i = 0; i < town.catalogue().activities.size(); i += 3) {
    Capacity capacity;
    capacity.free = upto(5);
    town.catalogue().activities.change(i, [&](Activity& offer) { offer.capacity = capacity; });
  }
  return town;
}

template <typename Work>
void timed(char const* what, Work work) {
  auto const start = std::chrono::steady_clock::now();
  auto const cpu = std::clock();
  auto const found = work();
  std::chrono::duration<double, std::milli> const took = std::chrono::steady_clock::now() - start;
  auto const busy = 1000.0 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
  std::printf("%-24s %9.1f ms, %9.1f ms of the processor  (%zu)\n", what, took.count(), busy, found);
}

}  // namespace

int main(int argc, char** argv) {
  int const providers = argc > 1 ? std::atoi(argv[1]) : 5000;
  int const relations = argc > 2 ? std::atoi(argv[2]) : 30000;
  test::NetworkTown const town(large_town(providers, relations));
  std::printf("%d providers, %d relations, %zu links in all\n", providers, relations,
              town.graph.links().size());
  auto const network = introductions_of(town.graph);
  timed("introductions", [&] { return introductions_of(town.graph).links; });
  timed("structure", [&] { return structure_of(network).linchpins.size(); });
  timed("brokers", [&] { return brokers_in(network).most.size(); });
  timed("reach of referrers", [&] { return reach_of_referrers(network, town.records()).size(); });
  timed("losses", [&] { return losses_in(network, town.records()).size(); });
  timed("new relations", [&] { return best_new_relations(network).size(); });
  timed("analysis, all of it", [&] { return analyse(town.graph, town.records()).links; });
  timed("capacity of the chain", [&] { return chain_capacity(town.graph, town.records()).limits.size(); });
  return 0;
}
