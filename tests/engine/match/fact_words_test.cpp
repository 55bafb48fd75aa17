#include "engine/match/fact_words.h"

#include <catch2/catch.hpp>

#include "tests/engine/match/random_clients.h"

using namespace socialmap;
using test::Veenmeer;

TEST_CASE("every fact that a rule asks about and that can be not known has Dutch words") {
  Veenmeer const v;
  auto const check = [&](Condition const& condition) {
    for (auto const id : facts_in(condition)) {
      auto const& asked = fact(id);
      bool const whole = asked.type == FactType::set || asked.type == FactType::weights;
      if (whole) continue;
      INFO(asked.name);
      auto const words = dutch_words_for({id, {}}, v.vocabulary);
      // these are always known: they have a value where nothing is told
      static std::vector<std::string> const known{
          "profile.structural", "profile.signalMode", "profile.mobility",  "profile.accessibility",
          "offer.layer",        "offer.ageLimited",   "offer.minAge",      "offer.maxAge",
          "offer.gender",       "offer.reserved",     "offer.approximate", "offer.holidaysTold",
          "offer.fresh",        "offer.completeness", "pair.ended",        "pair.started",
          "pair.endKnown",      "pair.mayBePaid",     "pair.dislikedWord", "pair.relevant",
          "pair.extraHelp",     "pair.bestHelp",      "pair.hint",         "pair.wishWords",
          "profile.coach",      "pair.warmth",        "pair.guide"};
      bool const never_open = std::find(known.begin(), known.end(), asked.name) != known.end();
      CHECK((words != asked.name) != never_open);
    }
  };
  for (auto const& rule : v.rules.refusals) check(rule.rule.when);
  for (auto const& rule : v.rules.boosts) check(rule.rule.when);
}

TEST_CASE("a trait is told by its label") {
  Veenmeer const v;
  std::size_t quiet = 0;
  while (v.vocabulary.traits[quiet].id != "quiet") ++quiet;
  auto const words = dutch_words_for({fact_named("offer.traits"), quiet}, v.vocabulary);
  CHECK(words != "offer.traits.quiet");
  CHECK(words.find("rustig") != std::string::npos);
}
