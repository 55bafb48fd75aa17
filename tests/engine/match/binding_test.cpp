// The fast ways of matching against the plain meaning of the rules, for every offer of Veenmeer and clients
// by chance.

#include <catch2/catch.hpp>

#include "engine/match/match.h"
#include "engine/match/relax.h"
#include "tests/engine/match/random_clients.h"

using namespace socialmap;
using test::Dice;
using test::random_profile;
using test::Veenmeer;

namespace {

constexpr int kClients = 40;

/// Calls `use` with the facts of so many clients.
template <typename Use>
void each_client(unsigned seed, int clients, Use use) {
  Veenmeer const v;
  auto const world = v.world();
  Dice dice(seed);
  for (int i = 0; i < clients; ++i) {
    auto const profile = random_profile(dice, v);
    auto const bound = bound_to(profile, world, v.on);
    use(BoundFacts(bound, world));
  }
}

std::vector<Rule const*> rules_about_offers(RuleSet const& rules) {
  std::vector<Rule const*> all;
  for (auto const& rule : rules.refusals) all.push_back(&rule.rule);
  for (auto const& rule : rules.boosts) all.push_back(&rule.rule);
  for (auto const& rule : rules.prerequisites) all.push_back(&rule.rule);
  for (auto const& rule : rules.checks) all.push_back(&rule.rule);
  for (auto const& rule : rules.cover) all.push_back(&rule.rule);
  return all;
}

std::size_t eligible_count(Profile const& profile, Veenmeer const& v) {
  return match_profile(profile, v.world(), v.on).total;
}

}  // namespace

TEST_CASE("a condition bound to a client answers for each offer what it means for that one") {
  std::map<std::string, int> seen;
  each_client(11, kClients, [&](BoundFacts const& facts) {
    for (auto const* rule : rules_about_offers(facts.world().rules)) {
      auto const marks = marks_of(rule->when, facts);
      for (std::size_t row = 0; row < facts.rows(); ++row) {
        auto const plain = answer_of(rule->when, facts.source(row));
        if (marks.at(row) != plain) FAIL_CHECK(rule->id << " for offer " << row);
        seen[plain ? (*plain ? "yes" : "no") : "unknown"] += 1;
      }
    }
  });
  CHECK(seen["yes"] > 1000);
  CHECK(seen["no"] > 1000);
  CHECK(seen["unknown"] > 1000);
}

TEST_CASE("the fast score is the sum of the parts, and the mask what each hard rule says") {
  each_client(12, kClients, [](BoundFacts const& facts) {
    auto const scores = test::all_scores(facts);
    auto const masks = judged(facts);
    for (std::size_t row = 0; row < facts.rows(); ++row) {
      CHECK(scores[row] == sum_of(points_of(facts, row)));
      auto const plain = judged(facts.source(row), facts.world().rules);
      CHECK(masks.mask(row) == plain.mask(0));
      for (std::size_t rule = 0; rule < facts.world().rules.refusals.size(); ++rule) {
        CHECK(masks.unknown(row, rule) == plain.unknown(0, rule));
        CHECK(masks.asked(row, rule) == plain.asked(0, rule));
      }
    }
  });
}

TEST_CASE("each relaxation lets exactly so many more offers through as it says") {
  Veenmeer const v;
  Dice dice(13);
  int relaxed = 0;
  for (int i = 0; i < 60; ++i) {
    auto const profile = random_profile(dice, v);
    auto const ranking = match_profile(profile, v.world(), v.on);
    CHECK(ranking.relaxations.size() <= 3);
    for (auto const& relaxation : ranking.relaxations) {
      INFO(relaxation.because);
      CHECK(relaxation.extra > 0);
      CHECK(eligible_count(changed(profile, relaxation.change), v) == ranking.total + relaxation.extra);
      ++relaxed;
    }
  }
  CHECK(relaxed > 60);
}

TEST_CASE("where no single change helps, two together do") {
  Veenmeer const v;
  Profile profile;
  profile.interests = {"choir-singing"};
  profile.require.kinds = {"choir-singing"};
  profile.home = Home{};
  profile.home->lat = v.catalogue.municipality.centre->lat;
  profile.home->lon = v.catalogue.municipality.centre->lon;
  profile.travel.max_metres = 10;
  profile.travel.modes = {TravelMode::walk};
  profile.availability = {{{Weekday::sun}, {60}, {120}}};
  auto const ranking = match_profile(profile, v.world(), v.on);
  REQUIRE(ranking.total == 0);
  REQUIRE(!ranking.relaxations.empty());
  for (auto const& relaxation : ranking.relaxations)
    CHECK(eligible_count(changed(profile, relaxation.change), v) == relaxation.extra);
  CHECK(ranking.relaxations.front().because.find(" en ") != std::string::npos);
}
