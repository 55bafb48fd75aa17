// The index: which offers answer wishes, how well, and many searches at once.
#include <catch2/catch.hpp>

#include <atomic>
#include <thread>

#include "engine/text/term_names.h"
#include "world.h"

namespace socialmap::text_tests {
namespace {

std::string many_offers(int count) {
  std::string list;
  for (int i = 0; i < count; ++i) {
    auto const n = std::to_string(i);
    list += "- {id: o" + n + ", title: Soep " + n + ", kinds: [eettafel], summary: Woord" +
            std::to_string(i % 7) + "}\n";
  }
  return list;
}

Wish wish(std::vector<Alternative> any_of) {
  Wish wish;
  wish.any_of = std::move(any_of);
  return wish;
}
Wish word(std::string term) { return wish({{{std::move(term)}, 1}}); }

Ids ids(World const& world, std::vector<TextMatch> const& matches) {
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

TEST_CASE("an index knows how many offers it was made from and which has which term") {
  World const world(many_offers(9));
  CHECK(world.index.size() == 9);
  CHECK(world.index.has({0}, "soep"));
  CHECK(world.index.has({0}, concept_term("eettafel")));
  CHECK_FALSE(world.index.has({0}, "raket"));
  CHECK_FALSE(world.index.has({0}, "woord1"));
}

TEST_CASE("all wishes or any of them") {
  auto const& world = soups();
  std::vector<Wish> const wishes = {word("soep"), word("brood")};
  auto const all = world.index.find(wishes, WordsWanted::all);
  CHECK(ids(world, all) == Ids{"a", "c"});
  auto const any = world.index.find(wishes, WordsWanted::any);
  CHECK(ids(world, any) == Ids{"a", "b", "c"});
  CHECK(any[0].weight == Approx(all[0].weight));
  CHECK(any[1].weight < any[0].weight);
  CHECK(world.index.find({}, WordsWanted::any).empty());
}

TEST_CASE("a wish that no offer answers is left out, and when no other is left nothing is found") {
  auto const& world = soups();
  CHECK(ids(world, world.index.find({word("soep"), word("raket")}, WordsWanted::all)) == Ids{"a", "c"});
  CHECK(world.index.find({word("raket")}, WordsWanted::all).empty());
}

TEST_CASE("a wish that need not be had only adds to the weight") {
  auto const& world = soups();
  auto bread = word("brood");
  bread.must = false;
  auto const plain = world.index.find({word("warm")}, WordsWanted::all);
  auto const more = world.index.find({word("warm"), bread}, WordsWanted::all);
  CHECK(ids(world, more) == ids(world, plain));
  CHECK(more[0].weight > plain[0].weight);
  auto half = bread;
  half.share = 0.5;
  auto const less = world.index.find({word("warm"), half}, WordsWanted::all);
  CHECK(less[0].weight - plain[0].weight == Approx((more[0].weight - plain[0].weight) / 2));
}

TEST_CASE("a wish with a worth of its own does not weigh by rarity") {
  auto const& world = soups();
  auto soup = word("soep");
  soup.worth = 7;
  auto const seven = world.index.find({soup}, WordsWanted::all);
  soup.worth = 14;
  CHECK(world.index.find({soup}, WordsWanted::all)[0].weight == Approx(2 * seven[0].weight));
}

TEST_CASE("of the alternatives of a wish the best one counts, and a fifth of another") {
  auto const& world = soups();
  auto const soup = world.index.find({word("soep")}, WordsWanted::all);
  auto const half = world.index.find({wish({{{"soep"}, 0.5}})}, WordsWanted::all);
  auto const both = world.index.find({wish({{{"soep"}, 0.5}, {{"soep"}, 1}})}, WordsWanted::all);
  REQUIRE(soup.size() == 2);
  CHECK(half[0].weight == Approx(soup[0].weight / 2));
  CHECK(both[0].weight == Approx(1.1 * soup[0].weight));
}

TEST_CASE("an alternative of several terms needs them all") {
  auto const& world = soups();
  auto const both = wish({{{"soep", "brood"}, 1}});
  CHECK(ids(world, world.index.find({both}, WordsWanted::all)) == Ids{"a", "c"});
  CHECK(world.index.find({wish({{{"soep", "raket"}, 1}})}, WordsWanted::any).empty());
  CHECK(world.index.find({wish({{{}, 1}})}, WordsWanted::any).empty());
  CHECK(world.index.find({wish({})}, WordsWanted::any).empty());
}

TEST_CASE("what few offers have weighs more") {
  auto const& world = soups();
  auto const weight = [&](std::string term) {
    return world.index.find({word(std::move(term))}, WordsWanted::all).front().weight;
  };
  CHECK(weight("museum") > weight("soep"));
}

TEST_CASE("threads searching two indexes at once get what one gets") {
  World const large(many_offers(50));
  World const small(many_offers(5));
  std::vector<std::string> const questions = {"soep", "woord3", "soep woord5", "soep raket", "", "eettafel"};
  std::vector<Ids> expected;
  for (auto const& q : questions) {
    expected.push_back(large.ids(q));
    expected.push_back(small.ids(q));
  }
  std::atomic<int> wrong = 0;
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (std::size_t i = 0; i < 200; ++i) {
        auto const which = (i + t) % questions.size();
        if (large.ids(questions[which]) != expected[2 * which]) ++wrong;
        if (small.ids(questions[which]) != expected[2 * which + 1]) ++wrong;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  CHECK(wrong == 0);
}

}  // namespace
}  // namespace socialmap::text_tests
