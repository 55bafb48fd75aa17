// What words, texts and queries are about.
#include <catch2/catch.hpp>

#include <cmath>

#include "engine/text/word_topics.h"
#include "world.h"

namespace socialmap::text_tests {
namespace {

/// "geld" stands for debts, "post" for both, "mijn" for everything.
WordTopics small_topics() {
  std::vector<WordTopics::Example> examples;
  for (int i = 0; i < 10; ++i) {
    examples.push_back({{"geld", "mijn"}, {"schulden"}});
    examples.push_back({{"post", "mijn"}, {"schulden", "taal"}});
    examples.push_back({{"lezen", "mijn"}, {"taal"}});
    examples.push_back({{"dans" + std::to_string(i), "mijn"}, {"dansen"}});
    examples.push_back({{"wandel", "mijn"}, {"wandelen"}});
  }
  return WordTopics(examples);
}

float strength_of(Topics const& topics, WordTopics const& known, std::string const& concept_id) {
  for (auto const& topic : topics) {
    if (known.concepts()[topic.concept_number] == concept_id) return topic.strength;
  }
  return 0;
}

Vocabulary vocabulary_about_money() {
  auto words = small_vocabulary();
  auto& entries = words.thesaurus.entries;
  for (auto const* about_money :
       {"rood staan", "aanmaning", "stapel aanmaning", "rekening", "stapel rekening"})
    entries.push_back({about_money, {"budgethulp"}, {}, false, {}});
  for (int i = 0; i < 20; ++i)
    entries.push_back({"avondje" + std::to_string(i), {"eettafel"}, {}, false, {}});
  return words;
}

}  // namespace

TEST_CASE("a word is about what its expressions stand for, oftener than any word does") {
  auto const known = small_topics();
  CHECK(strength_of(known.of("geld"), known, "schulden") > 0);
  CHECK(strength_of(known.of("geld"), known, "taal") == 0);
  CHECK(known.of("mijn").empty());   // of every expression
  CHECK(known.of("dans3").empty());  // seen once
  CHECK(known.of("nergens").empty());
}

TEST_CASE("several words are about what they share most") {
  auto const known = small_topics();
  TopicMix mix(known);
  mix.add("post", 1);
  mix.add("geld", 1);
  auto const topics = mix.strongest(5);
  CHECK(known.concepts()[topics.front().concept_number] == "schulden");
  CHECK(strength_of(topics, known, "taal") > 0);
  float squares = 0;
  for (auto const& topic : topics) squares += topic.strength * topic.strength;
  CHECK(squares == Approx(1));
  CHECK(mix.strongest(1).size() == 1);
}

TEST_CASE("what texts tell of a concept has a limit, what is known of it is added") {
  auto const known = small_topics();
  TopicMix mix(known);
  mix.add("geld", 100);
  mix.limit(2);
  mix.add_concept("wandelen", 2);
  mix.add_concept("no-such-concept", 9);
  auto const topics = mix.strongest(5);
  REQUIRE(topics.size() == 2);
  CHECK(topics[0].strength == Approx(std::sqrt(0.5)));
  CHECK(topics[1].strength == Approx(std::sqrt(0.5)));
}

TEST_CASE("of offers with the same words the one that is about the same comes first") {
  World const world(R"(
- {id: a-first, title: Zingen, kinds: [dansen], summary: Voor wie wil, location: hal-west}
- {id: b-about, title: Zingen, kinds: [dansen], summary: Voor elke rekening, location: hal-west}
)",
                    vocabulary_about_money());
  CHECK(world.ids("zingen").front() == "a-first");
  CHECK(world.ids("ik wil zingen bij een stapel") == Ids{"b-about", "a-first"});
}

TEST_CASE("where no word of a query stands in any offer, those that are about the same are shown and told") {
  World const world(R"(
- {id: dansen, title: Dansavond, kinds: [dansen], summary: Swing, location: hal-west}
- {id: geld, title: Post op orde, kinds: [dansen, budgethulp], summary: Kom langs, location: hal-west}
)",
                    vocabulary_about_money());
  SearchRequest request;
  request.q = "stapel";
  auto const found = world.search(request);
  CHECK(found.total == 1);
  CHECK(world.ids("stapel") == Ids{"geld"});
  REQUIRE(found.interpretation.expanded.size() == 1);
  CHECK(found.interpretation.expanded.front().from == "stapel");
  CHECK(found.interpretation.expanded.front().to == "Schuldhulp");
  CHECK(world.ids("xylofoonorkest").empty());
  CHECK(world.ids("stapel xylofoonorkest") == Ids{"geld"});
}

TEST_CASE("a word that stands in some offer is not taken for a topic, whatever the filters") {
  World const world(R"(
- {id: geld, title: Geldzaken, kinds: [budgethulp], summary: Kom langs, location: hal-west}
- {id: stapel, title: Een stapel platen, kinds: [dansen], summary: Muziek, location: hal-oost}
)",
                    vocabulary_about_money());
  SearchRequest request;
  request.q = "stapel";
  request.neighbourhoods = {"west"};
  CHECK(world.search(request).total == 0);
}

}  // namespace socialmap::text_tests
