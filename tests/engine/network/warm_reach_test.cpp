// Who gets where warmly, what breaks when somebody stops, and which contacts help most.
#include <catch2/catch.hpp>
#include <map>

#include "engine/network/indispensable.h"
#include "engine/network/loss.h"
#include "engine/network/new_relations.h"
#include "engine/network/referrer_reach.h"
#include "tests/engine/network/network_town.h"

namespace socialmap {
namespace {

using namespace socialmap::test;

TownMaker chain(int second_strength) {
  TownMaker maker;
  maker.provider("club").offer("zang", "koor", "west").offer("maal", "eten", "west");
  maker.provider("huis").offer("tafel", "eten", "west");
  maker.professional("arts", Role::general_practice, {"west"});
  maker.professional("coach", Role::welfare_coach, {"west"});
  maker.relation("arts", "coach", RelationKind::refers_to, 3);
  maker.relation("coach", "club", RelationKind::works_with, second_strength);
  return maker;
}

ReferrerReach const& reach_of(std::vector<ReferrerReach> const& all, std::string const& id) {
  return *std::find_if(all.begin(), all.end(), [&](auto const& r) { return r.referrer.id == id; });
}

TEST_CASE("a referrer reaches over warm steps only, and in their direction") {
  NetworkTown const warm(chain(2));
  auto const reach = reach_of_referrers(introductions_of(warm.graph), warm.records());
  auto const& arts = reach_of(reach, "arts");
  CHECK(arts.warm.two == 0);
  CHECK(arts.warm.three == 2);
  CHECK(arts.cold_kinds.empty());
  CHECK(arts.because ==
        "arts bereikt in drie stappen 2 van de 3 activiteiten via mensen met regelmatig contact.");
  CHECK(reach_of(reach, "coach").warm.two == 2);

  NetworkTown const cold(chain(1));
  auto const colder = reach_of_referrers(introductions_of(cold.graph), cold.records());
  CHECK(reach_of(colder, "arts").all.three == 2);
  CHECK(reach_of(colder, "arts").warm.three == 0);
  CHECK(reach_of(colder, "arts").cold_kinds == std::vector<std::string>{"eten", "koor"});

  auto turned = chain(2);
  turned.catalogue().network.relations[0] = {"coach", "arts", RelationKind::refers_to, 3};
  NetworkTown const back(turned);
  CHECK(reach_of(reach_of_referrers(introductions_of(back.graph), back.records()), "arts").all.three == 0);
}

TEST_CASE("sport and culture coaches are no referrers, a practice is") {
  TownMaker maker;
  maker.provider("praktijk").practice("praktijk", 5000).provider("club");
  maker.professional("sport", Role::sport_coach).professional("cultuur", Role::culture_coach);
  maker.professional("verpleging", Role::district_nurse);
  NetworkTown const town(maker);
  auto const network = introductions_of(town.graph);
  std::vector<std::string> ids;
  for (auto const place : referrers_in(network)) ids.push_back(network.id(place));
  CHECK(ids == std::vector<std::string>{"praktijk", "verpleging"});
}

/// The offers that a referrer reaches warmly when one party is taken away.
std::size_t reached_without(Introductions network, std::uint32_t referrer, ActivityId offer,
                            std::uint32_t gone) {
  network.warm.parties[gone].clear();
  network.warm.offers[gone].clear();
  return steps_to_offers(network.warm, referrer, network.offer_count())[offer.value];
}

TEST_CASE("exactly those are indispensable without whom an introduction breaks") {
  for (unsigned seed = 1; seed <= 25; ++seed) {
    NetworkTown const town(random_town(seed, {9, 5, 30}));
    auto const network = introductions_of(town.graph);
    for (auto const referrer : referrers_in(network)) {
      std::map<std::uint32_t, std::vector<std::uint32_t>> told;
      for (auto const& [offer, party] : indispensable_for(network, referrer))
        told[offer.value].push_back(party);
      auto const steps = steps_to_offers(network.warm, referrer, network.offer_count());
      for (std::uint32_t offer = 0; offer < steps.size(); ++offer) {
        for (std::uint32_t party = 0; party < network.parties.size() && steps[offer] != 0; ++party) {
          if (party == referrer) continue;
          bool const breaks = reached_without(network, referrer, ActivityId{offer}, party) == 0;
          CHECK(breaks == (std::count(told[offer].begin(), told[offer].end(), party) == 1));
        }
        if (steps[offer] == 0) CHECK(told[offer].empty());
      }
    }
  }
}

TEST_CASE("a neighbourhood loses offers, kinds and introductions") {
  NetworkTown const town(chain(2));
  auto const losses = losses_in(introductions_of(town.graph), town.records());
  REQUIRE(losses.size() == 3);
  CHECK(losses[0].because ==
        "Stopt club, dan verliest west 2 activiteiten. Niemand anders biedt daar: koor.");
  CHECK(losses[1].party.id == "huis");
  CHECK(losses[2].because == "Zonder coach vervallen 2 warme introducties naar aanbod van anderen in west.");
}

TEST_CASE("a kind that is also offered online is not lost") {
  auto maker = chain(2);
  maker.provider("web").offer("webkoor", "koor", "");
  NetworkTown const town(maker);
  auto const losses = losses_in(introductions_of(town.graph), town.records());
  CHECK(losses.at(0).party.id == "club");
  CHECK(losses.at(0).kinds.empty());
}

/// With one contact of strength 2 more.
std::size_t pairs_with(TownMaker maker, std::string const& a, std::string const& b) {
  maker.relation(a, b, RelationKind::works_with, 2);
  NetworkTown const town(maker);
  return warm_pairs(introductions_of(town.graph));
}

TEST_CASE("each new relation is the best one, with the gain that it has") {
  for (unsigned seed = 1; seed <= 15; ++seed) {
    auto maker = random_town(seed, {8, 5, 10});
    std::vector<NewRelation> found;
    {
      NetworkTown const town(maker);
      found = best_new_relations(introductions_of(town.graph), 2);
    }
    for (auto const& relation : found) {
      NetworkTown const town(maker);
      auto const before = warm_pairs(introductions_of(town.graph));
      CHECK(pairs_with(maker, relation.professional.id, relation.provider.id) == before + relation.gain);
      for (auto const& q : town.catalogue.network.professionals) {
        for (auto const& p : town.catalogue.providers) {
          auto const offers_there = [&](std::size_t i) {
            auto const* in = std::get_if<InArea>(&*town.catalogue.activities[i].location);
            return town.catalogue.provider(ActivityId{static_cast<std::uint32_t>(i)}).id == p.id && in &&
                   in->neighbourhoods == q.areas;
          };
          bool there = false;
          for (std::size_t i = 0; i < town.catalogue.activities.size(); ++i) there = there || offers_there(i);
          if (there) CHECK(pairs_with(maker, q.id, p.id) <= before + relation.gain);
        }
      }
      maker.relation(relation.professional.id, relation.provider.id, RelationKind::works_with, 2);
    }
  }
}

TEST_CASE("a new relation says what it brings, and where") {
  NetworkTown const town(chain(2));
  auto const found = best_new_relations(introductions_of(town.graph));
  REQUIRE(!found.empty());
  CHECK(found[0].because ==
        "Als coach en huis regelmatig contact krijgen, komen er 2 warme introducties bij (allebei actief in "
        "west).");
  CHECK(found[0].gain == 2);
  NetworkTown const cold(chain(1));
  auto const warmer = best_new_relations(introductions_of(cold.graph));
  CHECK(warmer.at(0).known);
  CHECK(warmer.at(0).because ==
        "Als coach en club regelmatig contact hebben in plaats van af en toe, komen er 4 warme introducties "
        "bij "
        "(allebei actief in west).");
}

}  // namespace
}  // namespace socialmap
