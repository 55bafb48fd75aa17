#include "engine/network/graph.h"

#include <catch2/catch.hpp>

#include "tests/engine/network/route_town.h"

using namespace socialmap;
using test::RouteTown;
using test::RouteTownMap;

namespace {

/// "a kind-as-number b strength", with "~" before what was concluded.
std::vector<std::string> links_in(ProviderGraph const& graph, LinkKind kind) {
  std::vector<std::string> all;
  for (auto const& link : graph.links()) {
    if (link.kind != kind) continue;
    all.push_back((link.derived ? "~" : "") + graph.id(link.from) + " " + graph.id(link.to) + " " +
                  std::to_string(link.strength));
  }
  return all;
}

using Links = std::vector<std::string>;

}  // namespace

TEST_CASE("what a record says of others is a link that was told") {
  RouteTown town;
  town.provider("huis");
  town.provider("club");
  town.professional("coach").provider = "huis";
  town.offer("eten", 0).feeds_to = {"koken"};
  town.offer("koken", 1).guide = "coach";
  RouteTownMap const map(town);
  CHECK(links_in(map.graph, LinkKind::offers) == Links{"huis eten 3", "club koken 3"});
  CHECK(links_in(map.graph, LinkKind::member_of) == Links{"coach huis 3"});
  CHECK(links_in(map.graph, LinkKind::feeds_to) == Links{"eten koken 3"});
  CHECK(links_in(map.graph, LinkKind::guides) == Links{"coach koken 3"});
}

TEST_CASE("a sport coach guides to sport in its areas, unless the offer names its guide") {
  RouteTown town;
  town.provider("huis");
  town.professional("sport", Role::sport_coach).areas = {"oost"};
  town.professional("elders", Role::sport_coach);
  town.professional("welzijn").areas = {"oost"};
  town.offer("lopen", 0, "walking-group");
  town.offer("rennen", 0, "walking-group").guide = "elders";
  town.offer("schilderen", 0);
  RouteTownMap const map(town);
  CHECK(links_in(map.graph, LinkKind::guides) == Links{"~sport lopen 1", "elders rennen 3"});
}

TEST_CASE("one address is a link between providers, and its owner hosts the offers of others there") {
  RouteTown town;
  for (auto const* id : {"a", "b", "c"}) town.provider(id);
  for (std::size_t i = 0; i < 2; ++i) {
    Location place;
    place.id = "zaal";
    place.street = "Dorpsstraat 1";
    place.postcode = "9912AB";
    town.catalogue().providers[i].locations = {place};
  }
  town.offer("eten", 2).location = AtLocation{"zaal", "a"};
  RouteTownMap const map(town);
  CHECK(links_in(map.graph, LinkKind::same_address) == Links{"~a b 1"});
  CHECK(links_in(map.graph, LinkKind::hosts) == Links{"~a c 1", "~a eten 1"});
}

TEST_CASE("a provider serves where it offers something, a professional where its area is") {
  RouteTown town;
  town.provider("huis");
  town.professional("coach").areas = {"oost"};
  town.offer("eten", 0);
  RouteTownMap const map(town);
  CHECK(links_in(map.graph, LinkKind::serves) == Links{"~huis oost 1", "coach oost 3"});
}

TEST_CASE("of a relation that is told twice the strongest stays, and none leads to oneself") {
  RouteTown town;
  town.provider("a");
  town.provider("b");
  town.relation("a", "b", RelationKind::works_with, 1);
  town.relation("a", "b", RelationKind::works_with, 3);
  town.relation("a", "b", RelationKind::funds, 2);
  town.relation("a", "a", RelationKind::works_with, 3);
  RouteTownMap const map(town);
  CHECK(links_in(map.graph, LinkKind::works_with) == Links{"a b 3"});
  CHECK(links_in(map.graph, LinkKind::funds) == Links{"a b 2"});
}

TEST_CASE("an offer that is not shown is no part of the network") {
  RouteTown town;
  town.provider("huis");
  town.offer("af", 0).status = Status::withdrawn;
  town.offer("eten", 0);
  town.relation("huis", "af", RelationKind::hosts, 3);
  RouteTownMap const map(town);
  CHECK_FALSE(map.graph.find("af"));
  CHECK_FALSE(map.graph.of(ActivityId{0}));
  CHECK(map.graph.find("eten") == map.graph.of(ActivityId{1}));
  CHECK(links_in(map.graph, LinkKind::hosts).empty());
  CHECK(links_in(map.graph, LinkKind::offers) == Links{"huis eten 3"});
}

TEST_CASE("each node knows the links that begin and end at it") {
  RouteTown town;
  for (auto const* id : {"a", "b", "c"}) town.provider(id);
  town.catalogue().municipality.practices = {{"c", 100}};
  town.relation("a", "c", RelationKind::refers_to, 2);
  town.relation("b", "c", RelationKind::funds, 2);
  RouteTownMap const map(town);
  auto const c = map.graph.of(ProviderId{2});
  CHECK(map.graph.node(c).kind == NodeKind::practice);
  CHECK(map.graph.links_from(c).empty());
  REQUIRE(map.graph.links_to(c).size() == 2);
  for (auto const place : map.graph.links_to(c)) CHECK(map.graph.links()[place].to == c);
  CHECK(map.graph.links_from(map.graph.of(ProviderId{0})).size() == 1);
}
