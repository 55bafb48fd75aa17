// A low score of positive health hints at needs: it never decides, and never outweighs what is ticked.

#include <algorithm>

#include <catch2/catch.hpp>

#include "engine/match/match.h"
#include "tests/engine/match/changed_places.h"
#include "tests/engine/match/random_clients.h"

using namespace socialmap;
using test::Dice;
using test::random_profile;
using test::Veenmeer;

namespace {

/// Points of the factor need, for every offer.
std::vector<int> need_points(Profile const& profile, Veenmeer const& v) {
  auto const world = v.world();
  auto const bound = bound_to(profile, world, v.on);
  BoundFacts const facts(bound, world);
  std::vector<int> points(facts.rows());
  for (std::size_t row = 0; row < facts.rows(); ++row) {
    for (auto const& part : points_of(facts, row)) {
      if (world.rules.boosts[part.boost].factor == Factor::need) points[row] += part.hundredths;
    }
  }
  return points;
}

Profile with_score(std::string const& dimension, int score) {
  Profile profile;
  profile.positive_health = {{dimension, score}};
  return profile;
}

int sum(std::vector<int> const& points) {
  int total = 0;
  for (auto const part : points) total += part;
  return total;
}

}  // namespace

TEST_CASE("a score up to four hints, up to two strongly, and five does not") {
  Veenmeer const v;
  auto const at = [&](int score) { return sum(need_points(with_score("participation", score), v)); };
  CHECK(at(10) == 0);
  CHECK(at(5) == 0);
  CHECK(at(4) > 0);
  CHECK(at(3) == at(4));
  CHECK(at(2) > at(3));
  CHECK(at(0) == at(2));
}

TEST_CASE("a hint weighs less than the same need ticked at weight one, for every offer") {
  Veenmeer const v;
  auto const world = v.world();
  int hinted = 0;
  for (auto const& dimension : v.vocabulary.dimensions) {
    auto const profile = with_score(dimension.id, 0);
    auto const bound = bound_to(profile, world, v.on);
    BoundFacts const facts(bound, world);
    auto const hint = need_points(profile, v);
    for (auto const& need : bound.hints) {
      auto const& word = v.vocabulary.needs[need.need.value];
      CHECK(word.dimension == dimension.id);
      CHECK_FALSE(word.structural);
      Profile ticked;
      ticked.needs = {{word.id, 1}};
      auto const points = need_points(ticked, v);
      for (std::size_t row = 0; row < facts.rows(); ++row) {
        auto const* best = facts.pair().best_hint(row);
        if (!best || best->need != need.need) continue;
        ++hinted;
        CHECK(hint[row] < points[row]);
      }
    }
  }
  CHECK(hinted > 100);
}

TEST_CASE("no hint outweighs a need ticked at weight one, however little an offer helps with that") {
  Veenmeer const v;
  int most_by_hint = 0, least_by_tick = 1'000'000;
  Profile low;
  for (auto const& dimension : v.vocabulary.dimensions) low.positive_health[dimension.id] = 0;
  for (auto const points : need_points(low, v)) most_by_hint = std::max(most_by_hint, points);
  for (auto const& need : v.vocabulary.needs) {
    Profile ticked;
    ticked.needs = {{need.id, 1}};
    for (auto const points : need_points(ticked, v)) {
      if (points > 0) least_by_tick = std::min(least_by_tick, points);
    }
  }
  CHECK(most_by_hint > 0);
  CHECK(most_by_hint < least_by_tick);
}

TEST_CASE("low scores never change the mode, what is refused, or whether help must come first") {
  Veenmeer const v;
  Dice dice(61);
  int changed = 0;
  for (int i = 0; i < 150; ++i) {
    auto const plain = random_profile(dice, v);
    auto low = plain;
    for (auto const& dimension : v.vocabulary.dimensions) low.positive_health[dimension.id] = dice.upto(4);
    changed +=
        test::changed_places(match_profile(plain, v.world(), v.on), match_profile(low, v.world(), v.on));
  }
  CHECK(changed > 100);
}

TEST_CASE("a ticked need is not hinted at as well") {
  Veenmeer const v;
  auto const world = v.world();
  auto profile = with_score("participation", 1);
  profile.needs = {{"loneliness", 1}};
  auto const bound = bound_to(profile, world, v.on);
  REQUIRE_FALSE(bound.hints.empty());
  for (auto const& hint : bound.hints) CHECK(v.vocabulary.needs[hint.need.value].id != "loneliness");
}

TEST_CASE("the reason names the score, and a structural need gets a question and no points") {
  Veenmeer const v;
  auto const ranking = match_profile(with_score("participation", 3), v.world(), v.on);
  bool const named = std::any_of(ranking.matches.begin(), ranking.matches.end(), [](Match const& match) {
    return std::any_of(match.reasons.begin(), match.reasons.end(), [](Reason const& reason) {
      return reason.because.starts_with("U gaf meedoen een 3");
    });
  });
  CHECK(named);
  CHECK(ranking.not_weighed.empty());
  auto const money = "Zijn er zorgen over geld, wonen of veiligheid, of is lezen en schrijven lastig?";
  auto const asks = [&](Profile const& profile) {
    auto const questions = match_profile(profile, v.world(), v.on).questions;
    return std::find(questions.begin(), questions.end(), money) != questions.end();
  };
  CHECK(asks(with_score("quality-of-life", 4)));
  CHECK_FALSE(asks(with_score("quality-of-life", 5)));
  CHECK_FALSE(asks(with_score("participation", 0)));
}
