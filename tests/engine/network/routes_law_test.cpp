// Law: a route is the best of all simple paths, tried one by one, on random towns; and the order of the files
// is no matter.

#include <algorithm>
#include <random>
#include <tuple>

#include <catch2/catch.hpp>

#include "tests/engine/network/route_town.h"

using namespace socialmap;
using test::RouteTown;
using test::RouteTownMap;

namespace {

class TownDice {
 public:
  explicit TownDice(unsigned seed) : engine_(seed) {}
  int upto(int most) { return static_cast<int>(engine_() % (static_cast<unsigned>(most) + 1)); }

 private:
  std::mt19937 engine_;
};

RouteTown random_town(TownDice& dice) {
  RouteTown town;
  std::vector<std::string> ids;
  int const providers = 2 + dice.upto(4);
  for (int i = 0; i < providers; ++i) ids.push_back(town.provider("p" + std::to_string(i)).id);
  for (int i = dice.upto(3); i >= 0; --i)
    ids.push_back(town.professional("r" + std::to_string(i), static_cast<Role>(dice.upto(8))).id);
  for (int i = dice.upto(3); i >= 0; --i) {
    auto const by = static_cast<std::uint32_t>(dice.upto(providers - 1));
    ids.push_back(town.offer("o" + std::to_string(i), by).id);
  }
  auto const any = [&] { return ids[static_cast<std::size_t>(dice.upto(static_cast<int>(ids.size()) - 1))]; };
  for (int i = 4 + dice.upto(14); i > 0; --i)
    town.relation(any(), any(), static_cast<RelationKind>(dice.upto(6)), 1 + dice.upto(2));
  return town;
}

/// Cost, steps and the ids along the way: the order in which routes are better.
using Way = std::tuple<int, int, std::vector<std::string>>;

/// Tries every simple path.
struct NaiveSearch {
  ProviderGraph const& graph;
  NodeId end;
  std::optional<Way> best = {};
  std::vector<NodeId> path = {};

  void from(NodeId node, int cost) {
    path.push_back(node);
    if (node == end) {
      consider(cost);
    } else if (path.size() <= 4 && (path.size() == 1 || graph.node(node).kind != NodeKind::activity)) {
      for (auto const& link : graph.links()) go_along(link, node, cost);
    }
    path.pop_back();
  }

  void go_along(NetworkLink const& link, NodeId node, int cost) {
    auto const step = introduction_cost(link.kind, link.strength);
    if (!step) return;
    bool const to_offer = graph.node(link.to).kind == NodeKind::activity;
    bool const back = goes_both_ways(link.kind) && !(link.kind == LinkKind::hosts && to_offer);
    auto const unseen = [&](NodeId next) { return std::find(path.begin(), path.end(), next) == path.end(); };
    if (link.from == node && unseen(link.to)) from(link.to, cost + *step);
    if (back && link.to == node && unseen(link.from)) from(link.from, cost + *step);
  }

  void consider(int cost) {
    std::vector<std::string> ids;
    for (auto const node : path) ids.push_back(graph.id(node));
    Way const way(cost, static_cast<int>(path.size()) - 1, ids);
    if (!best || way < *best) best = way;
  }
};

std::optional<Way> way_of(RouteTownMap const& map, NodeId from, NodeId to) {
  WarmRoutes const routes(map.links, from);
  auto const length = routes.to(to);
  if (!length) return std::nullopt;
  std::vector<std::string> ids{map.graph.id(from)};
  for (auto const& hop : routes.hops_to(to)) ids.push_back(map.graph.id(hop.to));
  return Way(length->cost, length->steps, ids);
}

bool is_place(ProviderGraph const& graph, NodeId node) {
  return graph.node(node).kind == NodeKind::neighbourhood;
}

}  // namespace

TEST_CASE("a route is the best of all simple paths of at most four steps") {
  TownDice dice(61);
  int reached = 0, long_ways = 0;
  for (int round = 0; round < 300; ++round) {
    auto town = random_town(dice);
    RouteTownMap const map(town);
    for (std::uint32_t from = 0; from < map.graph.nodes().size(); ++from) {
      for (std::uint32_t to = 0; to < map.graph.nodes().size(); ++to) {
        if (is_place(map.graph, {from}) || is_place(map.graph, {to})) continue;
        NaiveSearch naive{map.graph, {to}};
        naive.from({from}, 0);
        INFO("round " << round << ", " << map.graph.id({from}) << " to " << map.graph.id({to}));
        CHECK(way_of(map, {from}, {to}) == naive.best);
        reached += naive.best.has_value();
        long_ways += naive.best && std::get<1>(*naive.best) == 4;
      }
    }
  }
  CHECK(reached > 5000);
  CHECK(long_ways > 50);
}

TEST_CASE("the order of relations, professionals and providers changes no route") {
  TownDice dice(62);
  for (int round = 0; round < 60; ++round) {
    auto town = random_town(dice);
    auto turned = town;
    std::reverse(turned.catalogue().network.relations.begin(), turned.catalogue().network.relations.end());
    std::reverse(turned.catalogue().network.professionals.begin(),
                 turned.catalogue().network.professionals.end());
    auto const last = static_cast<std::uint32_t>(town.catalogue().providers.size() - 1);
    std::reverse(turned.catalogue().providers.begin(), turned.catalogue().providers.end());
    Grown<ProviderId> owners;
    for (auto const by : turned.catalogue().provider_of) owners.push_back(ProviderId{last - by.value});
    turned.catalogue().provider_of = owners;
    RouteTownMap const map(town);
    RouteTownMap const other(turned);
    for (std::uint32_t from = 0; from < map.graph.nodes().size(); ++from) {
      for (std::uint32_t to = 0; to < map.graph.nodes().size(); ++to) {
        if (is_place(map.graph, {from}) || is_place(map.graph, {to})) continue;
        auto const id_from = map.graph.id({from}), id_to = map.graph.id({to});
        CHECK(way_of(map, {from}, {to}) ==
              way_of(other, *other.graph.find(id_from), *other.graph.find(id_to)));
      }
    }
  }
}
