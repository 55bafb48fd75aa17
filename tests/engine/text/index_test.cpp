// The index on disk, and many readers at once.
#include <catch2/catch.hpp>

#include <xapian.h>
#include <thread>

#include "world.h"

namespace socialmap::text_tests {
namespace {

std::vector<Activity> many_offers(int count) {
  std::string list;
  for (int i = 0; i < count; ++i) {
    auto const n = std::to_string(i);
    list += "- {id: o" + n + ", title: Soep " + n + ", kinds: [eettafel], summary: Woord" +
            std::to_string(i % 7) + "}\n";
  }
  return offers(list);
}

TEST_CASE("an index opens again from its directory") {
  World const world(many_offers(9));
  Index const again(world.directory);
  CHECK(again.size() == 9);
  auto const all = [](ActivityId) { return true; };
  CHECK(again.find({"soep"}, WordsWanted::all, all).size() == 9);
  CHECK(again.find({"woord0"}, WordsWanted::all, all).size() == 2);
  CHECK(again.find({}, WordsWanted::any, all).empty());
}

TEST_CASE("writing an index again leaves nothing of the one before") {
  World const other(many_offers(5));
  auto const directory = World::fresh_directory();
  {
    World const world(many_offers(9));
    write_index(directory, world.catalogue, world.vocabulary, world.columns);
  }
  write_index(directory, other.catalogue, other.vocabulary, other.columns);
  CHECK(Index(directory).size() == 5);
  std::filesystem::remove_all(directory);
}

TEST_CASE("a directory without an index does not open") { CHECK_THROWS(Index(World::fresh_directory())); }

TEST_CASE("an offer that is not admitted is not found") {
  World const world(many_offers(20));
  auto const even = [](ActivityId id) { return id.value % 2 == 0; };
  for (auto const wanted : {WordsWanted::all, WordsWanted::any}) {
    auto const found = world.index->find({"soep"}, wanted, even);
    CHECK(found.size() == 10);
    CHECK(std::all_of(found.begin(), found.end(),
                      [&](TextMatch const& match) { return even(match.activity); }));
  }
}

TEST_CASE("any of the words tells how many, with the same weight as all of them") {
  World const world(many_offers(20));
  auto const all = [](ActivityId) { return true; };
  auto const both = world.index->find({"soep", "woord3"}, WordsWanted::all, all);
  auto const some = world.index->find({"soep", "woord3"}, WordsWanted::any, all);
  REQUIRE(both.size() == 3);
  REQUIRE(some.size() == 20);
  for (auto const& match : both) {
    auto const same = std::find_if(some.begin(), some.end(),
                                   [&](TextMatch const& m) { return m.activity == match.activity; });
    CHECK(same->words == 2);
    CHECK(same->weight == Approx(match.weight));
  }
  CHECK(std::count_if(some.begin(), some.end(), [](TextMatch const& m) { return m.words == 1; }) == 17);
}

TEST_CASE("a search goes on when the index changes under it") {
  World const world(many_offers(2000));
  auto const change = [&] {
    Xapian::WritableDatabase writer(world.directory, Xapian::DB_OPEN);
    for (int commit = 0; commit < 3; ++commit) {
      for (Xapian::docid id = 1; id <= 2000; ++id) {
        auto document = writer.get_document(id);
        document.add_term("ronde" + std::to_string(commit));
        writer.replace_document(id, document);
      }
      writer.commit();
    }
  };
  bool changed = false;
  auto const admits = [&](ActivityId) {
    if (!std::exchange(changed, true)) change();
    return true;
  };
  CHECK(world.index->find({"soep", "woord3"}, WordsWanted::any, admits).size() == 2000);
  CHECK(changed);
}

TEST_CASE("four threads searching at once get what one gets") {
  World const world(many_offers(50));
  std::vector<std::string> const questions = {"soep", "woord3", "soep woord5", "soep raket", "", "eettafel"};
  std::vector<Ids> expected;
  for (auto const& q : questions) expected.push_back(world.ids(q));
  std::atomic<int> wrong = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (std::size_t i = 0; i < 200; ++i) {
        auto const which = (i + static_cast<std::size_t>(t)) % questions.size();
        if (world.ids(questions[which]) != expected[which]) ++wrong;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  CHECK(wrong == 0);
}

}  // namespace
}  // namespace socialmap::text_tests
