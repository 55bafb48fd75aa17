// What stays of a network when somebody asks for a part of it.
#include "engine/network/part.h"

#include <catch2/catch.hpp>

#include "engine/network/export_words.h"
#include "tests/engine/network/drawn_network.h"

namespace socialmap {
namespace {

using Lines = std::vector<std::string>;

Lines links_in(ProviderGraph const& graph, NetworkPart const& part) {
  Lines lines;
  for (auto const& link : part.links)
    lines.push_back(graph.id(link.from) + " " + std::string(export_word(link.kind)) + " " +
                    graph.id(link.to) + " " + std::to_string(link.strength) +
                    (link.derived ? " derived" : ""));
  return lines;
}

Lines nodes_in(ProviderGraph const& graph, NetworkPart const& part) {
  Lines ids;
  for (auto const node : part.nodes) ids.push_back(graph.id(node));
  return ids;
}

/// A practice, a house with two offers in Oost and a club without a kind in West; a coach for Oost.
DrawnNetwork town() {
  DrawnNetwork town;
  town.add_provider("artsen", "Artsen", ProviderKind::health_care);
  town.add_provider("club", "Club");
  town.add_offer("ballen", {"west"});
  town.add_provider("huis", "Huis", ProviderKind::welfare_organisation);
  town.add_offer("eten", {"oost"});
  town.add_offer("koken", {"oost"});
  town.add_professional("coach", Role::welfare_coach, {"oost"});
  town.relate("artsen", "eten", RelationKind::refers_to, 1);
  town.relate("artsen", "koken", RelationKind::refers_to, 3);
  town.relate("coach", "huis", RelationKind::works_with, 2);
  town.relate("huis", "koken", RelationKind::hosts, 2);
  town.relate("club", "artsen", RelationKind::funds, 1);
  return town;
}

}  // namespace

TEST_CASE("without offers a relation with an offer is one with its provider, the strongest once") {
  auto const drawn = town();
  MadeNetwork const made(drawn);
  auto const part = network_without_offers(made.graph);
  CHECK(nodes_in(made.graph, part) == Lines{"artsen", "club", "huis", "coach"});
  CHECK(links_in(made.graph, part) ==
        Lines{"artsen refers-to huis 3", "club funds artsen 1", "huis works-with coach 2"});
}

TEST_CASE("facts tell sector, areas, home and offers, and leave out what is not known") {
  auto const drawn = town();
  MadeNetwork const made(drawn);
  auto const facts_of = [&](char const* id) { return made.facts[made.graph.find(id)->value]; };
  CHECK(facts_of("huis").sector == Sector::welfare);
  CHECK(facts_of("huis").offers == 2);
  CHECK(facts_of("huis").home == NeighbourhoodId{0});
  CHECK(facts_of("club").sector == Sector::other);
  CHECK(facts_of("artsen").areas.empty());
  CHECK(!facts_of("artsen").home);
  CHECK(facts_of("coach").sector == Sector::welfare);
  CHECK(facts_of("coach").home == NeighbourhoodId{0});
  CHECK(facts_of("eten").sector == Sector::welfare);
  CHECK(!made.facts[made.graph.of(NeighbourhoodId{0}).value].sector);
}

TEST_CASE("a neighbourhood keeps who is active there and the links among them") {
  auto const drawn = town();
  MadeNetwork const made(drawn);
  auto const part =
      asked_part(network_without_offers(made.graph), made.facts, {{NeighbourhoodId{0}}, {}, {}});
  CHECK(nodes_in(made.graph, part) == Lines{"huis", "coach"});
  CHECK(links_in(made.graph, part) == Lines{"huis works-with coach 2"});
}

TEST_CASE("a sector keeps its own and whom they are linked to") {
  auto const drawn = town();
  MadeNetwork const made(drawn);
  auto const part = asked_part(network_without_offers(made.graph), made.facts, {{}, {Sector::care}, {}});
  CHECK(nodes_in(made.graph, part) == Lines{"artsen", "club", "huis"});
  CHECK(links_in(made.graph, part) == Lines{"artsen refers-to huis 3", "club funds artsen 1"});
}

TEST_CASE("a kind keeps its links and their ends") {
  auto const drawn = town();
  MadeNetwork const made(drawn);
  auto const part = asked_part(network_without_offers(made.graph), made.facts, {{}, {}, {LinkKind::funds}});
  CHECK(nodes_in(made.graph, part) == Lines{"artsen", "club"});
  CHECK(asked_part(whole_network(made.graph), made.facts, {{}, {}, {LinkKind::guides}}).nodes.empty());
}

TEST_CASE("a kind of node keeps its nodes, and the links among them only") {
  auto const drawn = town();
  MadeNetwork const made(drawn);
  auto const people = asked_part(whole_network(made.graph), made.facts,
                                 {{}, {}, {}, {NodeKind::professional, NodeKind::provider}});
  CHECK(nodes_in(made.graph, people) == Lines{"artsen", "club", "huis", "coach"});
  CHECK(links_in(made.graph, people) == Lines{"club funds artsen 1", "huis works-with coach 2"});
}

TEST_CASE("every part has both ends of its links among its nodes") {
  auto const drawn = town();
  MadeNetwork const made(drawn);
  for (auto const& whole : {whole_network(made.graph), network_without_offers(made.graph)}) {
    for (auto const sector : kSectors) {
      for (int kind = 0; kind <= static_cast<int>(LinkKind::serves); ++kind) {
        auto const part =
            asked_part(whole, made.facts, {{NeighbourhoodId{0}}, {sector}, {static_cast<LinkKind>(kind)}});
        for (auto const& link : part.links) {
          CHECK(std::binary_search(part.nodes.begin(), part.nodes.end(), link.from));
          CHECK(std::binary_search(part.nodes.begin(), part.nodes.end(), link.to));
        }
      }
    }
  }
}

}  // namespace socialmap
