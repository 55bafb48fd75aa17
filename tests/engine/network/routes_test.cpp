// Tiny towns in view: who is the warmest way to whom, and who is nobody's.

#include <catch2/catch.hpp>

#include "tests/engine/network/route_town.h"

using namespace socialmap;
using test::RouteTown;
using test::RouteTownMap;

TEST_CASE("a coach who works with a sport coach brings people to what that coach guides") {
  RouteTown town;
  town.provider("club");
  town.professional("coach").name = "Welzijnscoach Oost";
  town.professional("sportcoach", Role::sport_coach).name = "Buurtsportcoach Oost";
  town.offer("wandelen", 0).title = "Samen wandelen";
  town.relation("coach", "sportcoach", RelationKind::works_with, 2);
  town.relation("sportcoach", "wandelen", RelationKind::guides, 3);
  RouteTownMap const map(town);
  CHECK(map.way("coach", "wandelen") == "coach > sportcoach > wandelen");
  auto const steps = map.steps("coach", "wandelen");
  REQUIRE(steps.size() == 2);
  CHECK(steps[0].because == "Welzijnscoach Oost werkt samen met Buurtsportcoach Oost");
  CHECK(steps[1].because == "Buurtsportcoach Oost begeleidt naar “Samen wandelen”");
  CHECK(steps[1].kind == LinkKind::guides);
  CHECK(steps[1].strength == 3);
  CHECK_FALSE(steps[1].derived);
}

TEST_CASE("cooperation goes both ways, a referral, guidance and an offer do not") {
  RouteTown town;
  town.provider("huis");
  town.provider("praktijk");
  town.professional("coach");
  town.offer("koor", 0);
  town.relation("praktijk", "coach", RelationKind::refers_to, 3);
  town.relation("coach", "huis", RelationKind::works_with, 3);
  RouteTownMap const map(town);
  CHECK(map.way("praktijk", "koor") == "praktijk > coach > huis > koor");
  CHECK(map.way("huis", "coach") == "huis > coach");
  CHECK(map.way("coach", "praktijk").empty());
  CHECK(map.way("koor", "huis").empty());
}

TEST_CASE("money, a next step and one neighbourhood introduce nobody") {
  RouteTown town;
  town.provider("fonds");
  town.provider("huis");
  town.offer("inloop", 0);
  town.offer("cursus", 1);
  town.professional("coach").areas = {"oost"};
  town.relation("fonds", "huis", RelationKind::funds, 3);
  town.relation("inloop", "cursus", RelationKind::feeds_to, 3);
  RouteTownMap const map(town);
  CHECK(map.way("fonds", "huis").empty());
  CHECK(map.way("inloop", "cursus").empty());
  CHECK(map.way("coach", "huis").empty());
}

TEST_CASE("an offer is never in the middle of a route") {
  RouteTown town;
  town.provider("noord");
  town.provider("zuid");
  town.offer("inloop", 0);
  town.relation("inloop", "zuid", RelationKind::works_with, 3);
  RouteTownMap const map(town);
  CHECK(map.way("noord", "inloop") == "noord > inloop");
  CHECK(map.way("inloop", "zuid") == "inloop > zuid");
  CHECK(map.way("noord", "zuid").empty());
}

TEST_CASE("four steps are the most, also where a fifth would be warmer") {
  RouteTown town;
  for (auto const* id : {"a", "b", "c", "d", "e", "f"}) town.provider(id);
  char const* const ids[] = {"a", "b", "c", "d", "e", "f"};
  for (int i = 0; i < 5; ++i) town.relation(ids[i], ids[i + 1], RelationKind::works_with, 3);
  {
    RouteTownMap const map(town);
    CHECK(map.way("a", "e") == "a > b > c > d > e");
    CHECK(map.way("a", "f").empty());
  }
  town.relation("a", "c", RelationKind::refers_to, 1);
  RouteTownMap const map(town);
  CHECK(map.way("a", "c") == "a > b > c");
  CHECK(map.way("a", "f") == "a > c > d > e > f");
}

TEST_CASE("a long warm way goes before a short cold one") {
  RouteTown town;
  for (auto const* id : {"a", "b", "c"}) town.provider(id);
  town.relation("a", "c", RelationKind::works_with, 1);
  town.relation("a", "b", RelationKind::works_with, 3);
  town.relation("b", "c", RelationKind::works_with, 3);
  RouteTownMap const map(town);
  CHECK(map.way("a", "c") == "a > b > c");
}

TEST_CASE("of equal ways the shortest goes first, then the first by the ids along it") {
  RouteTown town;
  for (auto const* id : {"z", "m", "b", "einde"}) town.provider(id);
  for (auto const* id : {"m", "b"}) {
    town.relation("z", id, RelationKind::works_with, 3);
    town.relation(id, "einde", RelationKind::works_with, 3);
  }
  {
    RouteTownMap const map(town);
    CHECK(map.way("z", "einde") == "z > b > einde");
  }
  town.relation("z", "einde", RelationKind::refers_to, 2);
  RouteTownMap const map(town);
  CHECK(map.way("z", "einde") == "z > einde");
}

TEST_CASE("what was concluded is said with care") {
  RouteTown town;
  Location const roof{"zaal", "Zaal", "Dorpsweg 1", "9912AB", {}, {}, {}, {}};
  town.provider("huis").locations = {roof};
  town.provider("koor").locations = {roof};
  town.professional("sportcoach", Role::sport_coach).areas = {"oost"};
  town.offer("wandelen", 0, "walking-group");
  RouteTownMap const map(town);
  auto const steps = map.steps("huis", "koor");
  REQUIRE(steps.size() == 1);
  CHECK(steps[0].derived);
  CHECK(steps[0].because == "Huis huis zit in hetzelfde gebouw als Huis koor");
  auto const guided = map.steps("sportcoach", "wandelen");
  REQUIRE(guided.size() == 1);
  CHECK(guided[0].derived);
  CHECK(guided[0].because ==
        "Coach sportcoach helpt mensen in de wijk op weg naar sport en bewegen, zoals “Uur wandelen”");
}

TEST_CASE("from somebody to the same one is no step at all, and nobody to reach is no route") {
  RouteTown town;
  town.provider("a");
  town.provider("b");
  RouteTownMap const map(town);
  WarmRoutes const routes(map.links, *map.graph.find("a"));
  auto const here = routes.to(*map.graph.find("a"));
  REQUIRE(here);
  CHECK(here->cost == 0);
  CHECK(here->steps == 0);
  CHECK_FALSE(routes.to(*map.graph.find("b")));
}

TEST_CASE("the guide is whom the offer names, else whom others say, else a coach of the area") {
  RouteTown town;
  town.provider("club");
  town.professional("coach-breed", Role::sport_coach).areas = {"oost"};
  town.catalogue().neighbourhoods.push_back(town.catalogue().neighbourhoods[0]);
  town.catalogue().neighbourhoods[1].id = "west";
  town.catalogue().network.professionals[0].areas = {"oost", "west"};
  town.professional("coach-smal", Role::sport_coach).areas = {"oost"};
  town.professional("ander");
  auto const guide = [&] {
    RouteTownMap const map(town);
    auto const found = map.links.guide_of(ActivityId{0});
    return found ? map.graph.id(*found) : "";
  };
  town.offer("wandelen", 0, "walking-group");
  CHECK(guide() == "coach-smal");
  town.relation("coach-breed", "wandelen", RelationKind::guides, 1);
  CHECK(guide() == "coach-breed");
  town.catalogue().activities.change(0, [](Activity& offer) { offer.guide = "ander"; });
  CHECK(guide() == "ander");
  town.catalogue().activities.change(0, [](Activity& offer) { offer.guide.reset(); });
  town.catalogue().network.relations.clear();
  town.catalogue().activities.change(0, [](Activity& offer) { offer.kinds = {"painting"}; });
  CHECK(guide().empty());
}
