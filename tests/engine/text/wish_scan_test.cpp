// Which offers answer wishes and how well.
#include <catch2/catch.hpp>

#include "engine/text/wish_scan.h"
#include "world.h"

namespace socialmap::text_tests {
namespace {

Wish wish(std::vector<Alternative> any_of) {
  Wish wish;
  wish.any_of = std::move(any_of);
  return wish;
}
Wish word(std::string term) { return wish({{{std::move(term)}, 1}}); }

struct Match {
  ActivityId activity;
  double weight;
};

std::vector<Match> find(World const& world, std::vector<Wish> const& wishes, WordsWanted wanted) {
  std::vector<Match> matches;
  for (WishScan scan(world.index, wishes, wanted, world.shown.offers); scan.next();)
    scan.each([&](ActivityId id) { matches.push_back({id, scan.weight(id)}); });
  return matches;
}

Ids ids(World const& world, std::vector<Match> const& matches) {
  Ids ids;
  for (auto const& match : matches) ids.push_back(world.catalogue.activity(match.activity).id);
  return ids;
}

World const& soups() {
  static World const world(R"(
- {id: a, title: Soep, kinds: [eettafel], summary: Warm brood}
- {id: b, title: Brood, kinds: [eettafel], summary: Warm}
- {id: c, title: Soep met brood, kinds: [eettafel], summary: Koud}
- {id: d, title: Museum, kinds: [eettafel], summary: Heet}
)");
  return world;
}

TEST_CASE("all wishes or any of them") {
  auto const& world = soups();
  std::vector<Wish> const wishes = {word("soep"), word("brood")};
  auto const all = find(world, wishes, WordsWanted::all);
  CHECK(ids(world, all) == Ids{"a", "c"});
  auto const any = find(world, wishes, WordsWanted::any);
  CHECK(ids(world, any) == Ids{"a", "b", "c"});
  CHECK(any[0].weight == Approx(all[0].weight));
  CHECK(any[1].weight < any[0].weight);
  CHECK(find(world, {}, WordsWanted::any).empty());
}

TEST_CASE("a wish that no offer answers is left out, and when no other is left nothing is found") {
  auto const& world = soups();
  CHECK(ids(world, find(world, {word("soep"), word("raket")}, WordsWanted::all)) == Ids{"a", "c"});
  CHECK(find(world, {word("raket")}, WordsWanted::all).empty());
}

TEST_CASE("a wish that need not be had only adds to the weight") {
  auto const& world = soups();
  auto bread = word("brood");
  bread.must = false;
  auto const plain = find(world, {word("warm")}, WordsWanted::all);
  auto const more = find(world, {word("warm"), bread}, WordsWanted::all);
  CHECK(ids(world, more) == ids(world, plain));
  CHECK(more[0].weight > plain[0].weight);
  auto half = bread;
  half.share = 0.5;
  auto const less = find(world, {word("warm"), half}, WordsWanted::all);
  CHECK(less[0].weight - plain[0].weight == Approx((more[0].weight - plain[0].weight) / 2));
}

TEST_CASE("a wish with a worth of its own does not weigh by rarity") {
  auto const& world = soups();
  auto soup = word("soep");
  soup.worth = 7;
  auto const seven = find(world, {soup}, WordsWanted::all);
  soup.worth = 14;
  CHECK(find(world, {soup}, WordsWanted::all)[0].weight == Approx(2 * seven[0].weight));
}

TEST_CASE("of the alternatives of a wish the best one counts, and a fifth of another") {
  auto const& world = soups();
  auto const soup = find(world, {word("soep")}, WordsWanted::all);
  auto const half = find(world, {wish({{{"soep"}, 0.5}})}, WordsWanted::all);
  auto const both = find(world, {wish({{{"soep"}, 0.5}, {{"soep"}, 1}})}, WordsWanted::all);
  REQUIRE(soup.size() == 2);
  CHECK(half[0].weight == Approx(soup[0].weight / 2));
  CHECK(both[0].weight == Approx(1.1 * soup[0].weight));
}

TEST_CASE("an alternative of several terms needs them all") {
  auto const& world = soups();
  auto const both = wish({{{"soep", "brood"}, 1}});
  CHECK(ids(world, find(world, {both}, WordsWanted::all)) == Ids{"a", "c"});
  CHECK(find(world, {wish({{{"soep", "raket"}, 1}})}, WordsWanted::any).empty());
  CHECK(find(world, {wish({{{}, 1}})}, WordsWanted::any).empty());
  CHECK(find(world, {wish({})}, WordsWanted::any).empty());
}

TEST_CASE("what few offers have weighs more") {
  auto const& world = soups();
  auto const weight = [&](std::string term) {
    return find(world, {word(std::move(term))}, WordsWanted::all).front().weight;
  };
  CHECK(weight("museum") > weight("soep"));
}

}  // namespace
}  // namespace socialmap::text_tests
