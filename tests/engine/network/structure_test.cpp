// Islands, linchpins and only contacts: the searches of depth first against taking away one by one.
#include "engine/network/structure.h"

#include <catch2/catch.hpp>
#include <set>

#include "tests/engine/network/network_town.h"

namespace socialmap {
namespace {

using namespace socialmap::test;

/// The pieces that remain without a party, or without one contact.
std::vector<std::set<std::string>> pieces_without(Introductions const& network,
                                                  std::optional<std::uint32_t> gone,
                                                  std::pair<std::uint32_t, std::uint32_t> cut = {0, 0}) {
  std::vector<std::set<std::string>> pieces;
  std::vector<bool> seen(network.parties.size(), false);
  if (gone) seen[*gone] = true;
  for (std::uint32_t i = 0; i < seen.size(); ++i) {
    if (seen[i]) continue;
    std::vector<std::uint32_t> open{i};
    std::set<std::string> piece;
    seen[i] = true;
    while (!open.empty()) {
      auto const here = open.back();
      open.pop_back();
      piece.insert(network.id(here));
      for (auto const next : network.contacts[here]) {
        if (seen[next] || std::minmax(here, next) == std::minmax(cut.first, cut.second)) continue;
        seen[next] = true;
        open.push_back(next);
      }
    }
    pieces.push_back(piece);
  }
  return pieces;
}

TEST_CASE("exactly the parties that split the network are linchpins") {
  for (unsigned seed = 1; seed <= 60; ++seed) {
    NetworkTown const town(random_town(seed, {14, 4, 14}));
    auto const network = introductions_of(town.graph);
    auto const structure = structure_of(network);
    auto const whole = pieces_without(network, {});
    CHECK(structure.islands.size() == whole.size());
    std::set<std::string> told;
    for (auto const& pin : structure.linchpins) {
      told.insert(pin.party.id);
      auto const place = network.place_of[town.graph.find(pin.party.id)->value];
      auto const pieces = pieces_without(network, place);
      CHECK(pieces.size() == whole.size() + pin.cut_off.size());
      for (auto const& part : pin.cut_off) {
        std::set<std::string> ids;
        for (auto const& party : part.some) ids.insert(party.id);
        CHECK(std::count(pieces.begin(), pieces.end(), ids) == 1);
        CHECK(part.parties == ids.size());
      }
    }
    for (std::uint32_t i = 0; i < network.parties.size(); ++i) {
      bool const alone = network.contacts[i].empty();
      bool const splits = pieces_without(network, i).size() + (alone ? 1 : 0) > whole.size();
      CHECK(splits == told.contains(network.id(i)));
    }
  }
}

TEST_CASE("exactly the contacts that split the network are only contacts") {
  for (unsigned seed = 1; seed <= 60; ++seed) {
    NetworkTown const town(random_town(seed, {14, 4, 14}));
    auto const network = introductions_of(town.graph);
    std::set<std::pair<std::string, std::string>> told;
    for (auto const& contact : structure_of(network).only_contacts)
      told.insert(std::minmax(contact.one.id, contact.other.id));
    auto const whole = pieces_without(network, {}).size();
    for (std::uint32_t a = 0; a < network.parties.size(); ++a) {
      for (auto const b : network.contacts[a]) {
        bool const splits = pieces_without(network, {}, {a, b}).size() > whole;
        auto const ids = std::minmax(network.id(a), network.id(b));
        CHECK(splits == told.contains({ids.first, ids.second}));
      }
    }
  }
}

TEST_CASE("a linchpin says what it holds together, by offers") {
  TownMaker maker;
  maker.provider("a").offer("a1", "eten", "west").offer("a2", "eten", "west");
  maker.provider("b").provider("c").offer("c1", "koor", "oost");
  maker.relation("a", "b", RelationKind::works_with, 1).relation("b", "c", RelationKind::refers_to, 1);
  NetworkTown const town(maker);
  auto const structure = structure_of(introductions_of(town.graph));
  REQUIRE(structure.linchpins.size() == 1);
  CHECK(structure.linchpins[0].because ==
        "Valt b weg, dan raakt 1 partij met 1 activiteit los van de rest: c.");
  REQUIRE(structure.only_contacts.size() == 2);
  CHECK(structure.only_contacts[1].because ==
        "Het contact tussen b en c is het enige tussen de rest en deze groep van 1 partij met 1 activiteit: "
        "c.");
  CHECK(structure.islands.at(0).because ==
        "Iedereen hangt met elkaar samen: 3 partijen met 3 activiteiten. Er is geen professional bij die "
        "iemand "
        "kan brengen.");
}

TEST_CASE("an offer that two refer to does not join them, its provider does") {
  TownMaker maker;
  maker.provider("a").provider("b").offer("x", "eten", "west").provider("c");
  maker.relation("a", "x", RelationKind::refers_to).relation("c", "x", RelationKind::guides);
  NetworkTown const town(maker);
  auto const structure = structure_of(introductions_of(town.graph));
  REQUIRE(structure.linchpins.size() == 1);
  CHECK(structure.linchpins[0].party.id == "b");
}

}  // namespace
}  // namespace socialmap
