// The coach of a client and the way to an offer: told in a match, worth a little, never more than a wish.

#include <algorithm>

#include <catch2/catch.hpp>

#include "engine/match/explanation.h"
#include "engine/match/match.h"
#include "tests/engine/match/random_clients.h"

using namespace socialmap;
using test::Dice;
using test::random_profile;
using test::Veenmeer;

namespace {

int points_for(Match const& match, Factor factor) {
  int sum = 0;
  for (auto const& reason : match.reasons) sum += reason.factor == factor ? reason.hundredths : 0;
  return sum;
}

Profile walker() {
  Profile profile;
  profile.interests = {"walking-group"};
  profile.limit = 25;
  return profile;
}

}  // namespace

TEST_CASE("a match tells the way from the coach, else from who refers, and who guides there") {
  Veenmeer const v;
  auto profile = walker();
  profile.coach = "welzijnscoach-oost";
  profile.referrer = "huisartsen-oost";
  int ways = 0, warm = 0, guides = 0;
  for (auto const& match : match_profile(profile, v.world(), v.on).matches) {
    if (!match.route.empty()) {
      ++ways;
      CHECK(match.route.front().from == "welzijnscoach-oost");
      CHECK(match.route.back().to == v.catalogue.activity(match.activity).id);
    }
    bool const relevant = points_for(match, Factor::interest) > 0;  // nothing else was asked
    CHECK((points_for(match, Factor::warm_route) > 0) == (relevant && !match.route.empty()));
    warm += points_for(match, Factor::warm_route) > 0;
    guides += match.guide.has_value();
  }
  CHECK(ways > 5);
  CHECK(warm > 3);
  CHECK(guides > 0);
  profile.coach.reset();
  auto const ranking = match_profile(profile, v.world(), v.on);
  CHECK(std::any_of(ranking.matches.begin(), ranking.matches.end(), [](Match const& match) {
    return !match.route.empty() && match.route.front().from == "huisartsen-oost";
  }));
}

TEST_CASE("without coach and referrer there is no way, and nobody gets points for one") {
  Veenmeer const v;
  for (auto const& match : match_profile(walker(), v.world(), v.on).matches) {
    CHECK(match.route.empty());
    CHECK(points_for(match, Factor::warm_route) == 0);
    CHECK(points_for(match, Factor::guide) == 0);
  }
}

TEST_CASE("a warm way changes nothing but a few hundredths, for no offer less and for none a wish more") {
  Veenmeer const v;
  constexpr int kMost = 30;
  Dice dice(63);
  int warmer = 0;
  for (int i = 0; i < 60; ++i) {
    auto cold = random_profile(dice, v);
    cold.coach.reset();
    auto warm = cold;
    warm.coach = dice.pick(v.catalogue.network.professionals).id;
    auto const bound = bound_to(cold, v.world(), v.on);
    auto const bound_warm = bound_to(warm, v.world(), v.on);
    auto const world = v.world();
    auto const before = test::all_scores(BoundFacts(bound, world));
    auto const after = test::all_scores(BoundFacts(bound_warm, world));
    for (std::size_t row = 0; row < before.size(); ++row) {
      if (after[row] < before[row] || after[row] > before[row] + kMost) FAIL_CHECK("row " << row);
      warmer += after[row] > before[row];
    }
  }
  CHECK(warmer > 1000);
}

TEST_CASE("an explanation tells the same way as the match") {
  Veenmeer const v;
  auto profile = walker();
  profile.coach = "welzijnscoach-oost";
  for (auto const& match : match_profile(profile, v.world(), v.on).matches) {
    auto const explained = explain_offer({profile, match.activity}, v.world(), v.on);
    CHECK(explained.guide == match.guide);
    REQUIRE(explained.route.size() == match.route.size());
    for (std::size_t i = 0; i < match.route.size(); ++i)
      CHECK(explained.route[i].because == match.route[i].because);
  }
}
