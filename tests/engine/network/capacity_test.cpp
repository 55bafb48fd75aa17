// What the chain from practice over coach to offer carries, with every figure in view.
#include "engine/network/capacity.h"

#include <catch2/catch.hpp>

#include "tests/engine/network/network_town.h"

namespace socialmap {
namespace {

using namespace socialmap::test;

struct Told {
  std::optional<int> free;
  std::optional<int> places;
};

class ChainTown {
 public:
  ChainTown() {
    maker_.catalogue().municipality.norms = {{"clientsPerHalfFte", {{50, 70}, "Handreiking"}},
                                             {"patientsPerHalfFte", {{5000, 10000}, "Handreiking"}}};
    maker_.provider("praktijk").practice("praktijk", 8000).provider("huis");
    maker_.professional("arts", Role::general_practice, {"west"});
    last().provider = "praktijk";
  }
  ChainTown& coach(std::string id, std::optional<double> fte, std::vector<std::string> areas = {"west"}) {
    maker_.professional(std::move(id), Role::welfare_coach, std::move(areas));
    last().fte = fte;
    return *this;
  }
  ChainTown& offer(std::string id, std::string kind, std::string neighbourhood, Told told) {
    maker_.offer(std::move(id), std::move(kind), std::move(neighbourhood));
    Capacity capacity;
    capacity.free = told.free;
    capacity.places = told.places;
    auto& offers = maker_.catalogue().activities;
    offers.change(offers.size() - 1, [&](Activity& made) { made.capacity = capacity; });
    return *this;
  }
  TownMaker& maker() { return maker_; }

  ChainCapacity capacity(ChainQuestion const& question = {}) const { return capacity_of(maker_, question); }
  static ChainCapacity capacity_of(TownMaker const& maker, ChainQuestion const& question = {}) {
    NetworkTown const town(maker);
    return chain_capacity(town.graph, town.records(), question);
  }

 private:
  Professional& last() { return maker_.catalogue().network.professionals.back(); }
  TownMaker maker_;
};

void check(ClientRange const& range, double low, double high) {
  CHECK(range.low == Approx(low));
  CHECK(range.high == Approx(high));
}

TEST_CASE("the chain carries what its tightest stage lets through, and says which") {
  // 8,000 patients: 10 to 28 clients a quarter; 0.2 fte: 5 to 7.
  auto const c = ChainTown().coach("coach", 0.2).offer("a", "eten", "west", {30, {}}).capacity();
  REQUIRE(c.carried);
  check(*c.carried, 5, 7);
  check(c.practices.clients, 10, 28);
  check(c.coaches.clients, 5, 7);
  check(c.places.clients, 30, 30);
  REQUIRE(c.limits.size() == 1);
  CHECK(c.limits[0].at.id == "coach");
  CHECK((c.limits[0].stage == ChainStage::coaches && c.limits[0].low && c.limits[0].high));
  REQUIRE(c.coach_day);
  check(c.coach_day->more, 5, 7);
  CHECK_FALSE(c.group);
  CHECK(c.because ==
        "De keten kan 5 tot 7 mensen per kwartaal van praktijk naar aanbod brengen. Het knelpunt is de tijd "
        "van de "
        "welzijnscoaches. Een coachdag per week erbij voor coach geeft ruimte voor 5 tot 7 mensen meer.");
  CHECK(c.norms.size() == 2);
}

TEST_CASE("full offers hold the chain back, and a group helps where they are") {
  auto const c = ChainTown().coach("coach", 1).offer("a", "eten", "west", {3, {}}).capacity();
  check(*c.carried, 3, 3);
  REQUIRE(c.limits.size() == 1);
  CHECK(c.limits[0].stage == ChainStage::places);
  CHECK(c.limits[0].at.id == "west");
  CHECK_FALSE(c.coach_day);
  REQUIRE(c.group);
  CHECK(c.group->at.id == "west");
  check(c.group->more, 7, 10);
}

TEST_CASE("of places that may all be taken none to all are room, and what is unknown is never room") {
  auto const c = ChainTown()
                     .coach("coach", 1)
                     .coach("onbekend", {})
                     .coach("zwevend", 0.5, {})
                     .offer("a", "eten", "west", {{}, 8})
                     .offer("b", "koor", "west", {{}, {}})
                     .offer("c", "koor", "", {2, 20})
                     .capacity();
  check(c.places.clients, 2, 10);
  CHECK(c.places.known == 2);
  CHECK(c.places.unknown == 1);
  CHECK(c.coaches.known == 1);
  CHECK(c.coaches.unknown == 2);
  check(*c.carried, 2, 10);
}

TEST_CASE("what is known of no practice, coach or offer is said, and never reckoned as nobody") {
  auto const because = [](ChainTown& town) {
    auto const c = town.capacity();
    CHECK_FALSE(c.carried);
    CHECK(c.limits.empty());
    CHECK_FALSE(c.group);
    return c.because;
  };
  ChainTown no_time;
  no_time.coach("coach", {}).offer("a", "eten", "west", {3, {}});
  CHECK(because(no_time).find("hoeveel tijd welzijnscoaches hebben") != std::string::npos);
  ChainTown no_places;
  no_places.coach("coach", 1).offer("a", "eten", "west", {{}, {}});
  CHECK(because(no_places).find("hoeveel plek er is") != std::string::npos);
}

TEST_CASE("what is not known of some makes the figure a least one") {
  auto const some = ChainTown()
                        .coach("coach", 1)
                        .offer("a", "eten", "west", {3, {}})
                        .offer("b", "eten", "west", {{}, {}})
                        .capacity();
  CHECK(some.because.find("De keten kan minstens 3 mensen") == 0);
  CHECK(some.because.find("Het knelpunt zijn de bekende plekken") != std::string::npos);
  auto const all = ChainTown().coach("coach", 1).offer("a", "eten", "west", {3, {}}).capacity();
  CHECK(all.because.find("De keten kan 3 mensen") == 0);
}

TEST_CASE("a practice without a coach is not known, and a referral makes up for another area") {
  ChainTown town;
  town.coach("coach", 1, {"oost"}).offer("a", "eten", "oost", {40, {}});
  auto const none = town.capacity();
  CHECK_FALSE(none.carried);
  CHECK(none.practices.unknown == 1);
  town.maker().relation("praktijk", "coach", RelationKind::refers_to, 1);
  check(*town.capacity().carried, 10, 28);
}

TEST_CASE("a coach sends to offers in its own areas and to those everywhere") {
  ChainTown town;
  town.coach("coach", 1).offer("a", "eten", "oost", {40, {}});
  check(*town.capacity().carried, 0, 0);
  town.offer("b", "eten", "", {4, {}});
  check(*town.capacity().carried, 4, 4);
}

TEST_CASE("a question about a neighbourhood or kind leaves out the rest") {
  ChainTown town;
  town.coach("coach", 1, {"west", "oost"});
  town.offer("a", "eten", "west", {3, {}})
      .offer("b", "koor", "oost", {4, {}})
      .offer("c", "koor", "west", {5, {}});
  check(*town.capacity().carried, 10, 12);
  check(*town.capacity({NeighbourhoodId{0}, {}}).carried, 8, 8);
  check(*town.capacity({{}, "koor"}).carried, 9, 9);
  check(*town.capacity({NeighbourhoodId{1}, "eten"}).carried, 0, 0);
}

TEST_CASE("a norm for referrals goes before the rule of thumb, and without norms nothing is reckoned") {
  ChainTown town;
  town.coach("coach", 1).offer("a", "eten", "west", {400, {}});
  auto& norms = town.maker().catalogue().municipality.norms;
  norms["referralsPer1000Patients"] = {{4}, "Telling"};
  check(town.capacity().practices.clients, 8, 8);
  norms.erase("referralsPer1000Patients");
  norms.erase("patientsPerHalfFte");
  auto const c = town.capacity();
  CHECK_FALSE(c.carried);
  CHECK(c.missing_norms == std::vector<std::string>{"patientsPerHalfFte"});
  CHECK(
      c.because ==
      "De gemeente heeft geen norm ingevuld voor patientsPerHalfFte. Daarom is de keten niet te berekenen.");
  CHECK_FALSE(ChainTown::capacity_of(TownMaker()).carried);
}

TEST_CASE("the order of the files changes nothing in what the chain carries") {
  ChainTown town;
  town.coach("b", 0.2).coach("a", 0.2).offer("x", "eten", "west", {6, {}});
  auto const one = town.capacity();
  auto const other = ChainTown::capacity_of(reordered(town.maker()));
  CHECK(one.because == other.because);
  REQUIRE(one.limits.size() == other.limits.size());
  for (std::size_t i = 0; i < one.limits.size(); ++i) CHECK(one.limits[i].at.id == other.limits[i].at.id);
}

}  // namespace
}  // namespace socialmap
