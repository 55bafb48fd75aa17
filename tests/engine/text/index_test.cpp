// The index: which offers have which terms, and many searches at once.
#include <catch2/catch.hpp>

#include <atomic>
#include <thread>

#include "engine/text/term_names.h"
#include "engine/text/worth.h"
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

TEST_CASE("an index knows how many offers it was made from and which has which term") {
  World const world(many_offers(9));
  CHECK(world.index.size() == 9);
  CHECK(world.index.has({0}, "soep"));
  CHECK(world.index.has({0}, concept_term("eettafel")));
  CHECK_FALSE(world.index.has({0}, "raket"));
  CHECK_FALSE(world.index.has({0}, "woord1"));
  auto const list = world.index.parts().front()->postings("woord1");
  CHECK(std::vector(list.offers, list.offers + list.size) == std::vector<std::uint32_t>{1, 8});
  CHECK(list.worth[0] == worth_of_weight(4));
  CHECK(world.index.parts().front()->postings("raket").size == 0);
  CHECK(world.index.count("woord1") == 2);
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
