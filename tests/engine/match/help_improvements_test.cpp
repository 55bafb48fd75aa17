// What an explanation says would bring help forward, done for clients by chance.

#include "engine/match/help_improvements.h"

#include <map>

#include <catch2/catch.hpp>

#include "engine/match/explanation.h"
#include "engine/match/match.h"
#include "tests/engine/match/random_clients.h"

using namespace socialmap;
using test::Dice;
using test::on_offer;
using test::random_profile;
using test::Veenmeer;

namespace {

/// The place of the help in the answer of a match for somebody who has this need too.
std::optional<std::size_t> place_for(std::size_t row, Profile profile, FactSeen const& need,
                                     Veenmeer const& v) {
  profile.needs.push_back({need.fact.substr(std::string("profile.needs.").size()), std::stoi(*need.value)});
  auto const help = match_profile(profile, v.world(), v.on).support.matches;
  for (std::size_t i = 0; i < help.size(); ++i) {
    if (help[i].activity.value == row) return i + 1;
  }
  return std::nullopt;
}

}  // namespace

TEST_CASE("help that is not named says what would bring it forward, and that is so") {
  Veenmeer const v;
  auto const world = v.world();
  Dice dice(35);
  std::map<ImprovementBy, int> seen;
  int first_by_need = 0;
  for (int i = 0; i < 25; ++i) {
    auto const profile = random_profile(dice, v);
    auto const bound = bound_to(profile, world, v.on);
    BoundFacts const facts(bound, world);
    auto const all = assessed(facts);
    for (std::size_t row = 0; row < facts.rows(); ++row) {
      if (!on_offer(world, row, Layer::support)) continue;
      auto const explanation = explanation_of(row, all);
      if (explanation.proposed || explanation.mode == Mode::escalate) {
        CHECK(explanation.improvements.empty());
        continue;
      }
      for (auto const& improvement : explanation.improvements) {
        ++seen[improvement.by];
        CHECK_FALSE(improvement.because.empty());
        if (improvement.by == ImprovementBy::points) {
          CHECK(improvement.place <= std::size_t{3});
          CHECK(improvement.hundredths > 0);
        }
        if (improvement.by != ImprovementBy::fact || !explanation.eligible) continue;
        REQUIRE(improvement.place);
        auto const now = explanation.place->place;
        CHECK((!now || *improvement.place < *now));
        if (*improvement.place > 3 || ++first_by_need > 60) continue;
        CHECK(place_for(row, profile, *improvement.fact, v) == improvement.place);
      }
    }
  }
  for (auto const by : {ImprovementBy::points, ImprovementBy::fact, ImprovementBy::change})
    CHECK(seen[by] > 30);
  CHECK(seen[ImprovementBy::variety] > 0);
  CHECK(first_by_need > 30);
}
