// The analysis of a network as a whole: honest about little, the same for the same town, its parts in view.
#include "engine/network/analysis.h"

#include <catch2/catch.hpp>

#include <fmt/format.h>

#include "tests/engine/network/network_town.h"

namespace socialmap {
namespace {

using namespace socialmap::test;

/// Everything that an analysis says, as text.
std::string all_of(NetworkAnalysis const& a) {
  std::string text =
      fmt::format("{} {} {} {} {}\n", a.providers, a.professionals, a.offers, a.links, a.warm_introductions);
  for (auto const& island : a.structure.islands) text += island.because + "\n";
  for (auto const& pin : a.structure.linchpins) text += pin.because + "\n";
  for (auto const& contact : a.structure.only_contacts) text += contact.because + "\n";
  for (auto const& broker : a.brokers.most) text += fmt::format("{} {}\n", broker.party.id, broker.share);
  for (auto const& reach : a.referrers)
    text += fmt::format("{} {} {} {}\n", reach.because, reach.all.two, reach.all.three,
                        fmt::join(reach.cold_kinds, ","));
  for (auto const& loss : a.losses) text += loss.because + "\n";
  for (auto const& relation : a.new_relations) text += relation.because + "\n";
  return text;
}

NetworkAnalysis analysis_of(TownMaker const& maker) {
  NetworkTown const town(maker);
  return analyse(town.graph, town.records());
}

TEST_CASE("the order of the files changes nothing in an analysis") {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    auto const town = random_town(seed);
    CHECK(all_of(analysis_of(town)) == all_of(analysis_of(reordered(town))));
  }
}

TEST_CASE("a town without relations has islands and nothing else") {
  auto const a = analysis_of(TownMaker().provider("a").offer("x", "eten", "west").provider("b"));
  CHECK(a.links == 0);
  REQUIRE(a.structure.islands.size() == 2);
  CHECK(a.structure.islands[1].because ==
        "Van b is geen contact met anderen bekend: 1 partij met 0 activiteiten. Er is geen professional bij "
        "die "
        "iemand kan brengen.");
  CHECK(a.structure.linchpins.empty());
  CHECK(a.structure.only_contacts.empty());
  CHECK(a.brokers.most.empty());
  CHECK(a.referrers.empty());
  CHECK(a.new_relations.empty());
  REQUIRE(a.losses.size() == 1);
  CHECK(a.losses[0].because == "Stopt a, dan verliest west 1 activiteit. Niemand anders biedt daar: eten.");
}

TEST_CASE("an empty town is analysed, and a relation with oneself is none") {
  CHECK(analysis_of(TownMaker()).structure.islands.empty());
  auto const a = analysis_of(TownMaker().provider("a").relation("a", "a", RelationKind::works_with));
  CHECK(a.links == 0);
  CHECK(a.structure.linchpins.empty());
}

TEST_CASE("money and next steps introduce nobody") {
  auto const a = analysis_of(TownMaker()
                                 .provider("a")
                                 .offer("x", "eten", "west")
                                 .provider("b")
                                 .offer("y", "eten", "west")
                                 .relation("a", "b", RelationKind::funds, 3)
                                 .relation("x", "y", RelationKind::feeds_to, 3));
  CHECK(a.structure.islands.size() == 2);
}

}  // namespace
}  // namespace socialmap
