#include "engine/evaluate/ablation.h"

#include "tests/engine/evaluate/town.h"

using namespace socialmap;

TEST_CASE("without its points a factor no longer decides, and the others still do") {
  auto const map =
      test::town({{"a",
                   "- {id: a-dansen, title: Dansen, summary: Muziek, kinds: [dancing], location: hier}\n"
                   "- {id: b-eten, title: Eten, summary: Warm, kinds: [communal-meal], location: hier}\n"}});
  Vignette vignette;
  vignette.profile = test::profile_of(
      "{interests: [dancing], needs: [{id: few-contacts, weight: 3}], home: {neighbourhood: west}, limit: "
      "1}");
  vignette.expected.activities = {{"dancing", 3, {}}};
  std::vector const cases{vignette};
  CHECK(judge_cases(*map, cases).front().gain == Approx(1.0));
  auto const ablations = ablate(map->reading(), map->today(), cases);
  REQUIRE(ablations.size() == scoring_factors(map->reading().rules).size());
  for (auto const& ablation : ablations) {
    CAPTURE(ablation.without);
    bool const decides = ablation.without == "interest";
    CHECK(ablation.outcomes.front().gain == Approx(decides ? 0.0 : 1.0));
  }
}

TEST_CASE("every factor that gives points can be switched off") {
  auto const map = test::town_with("");
  auto const profile = test::profile_of(
      "{interests: [walking-group, dancing], needs: [{id: low-mood, weight: 3}], home: {neighbourhood: "
      "west}}");
  REQUIRE(map->match(profile).matches.front().score_hundredths() > 0);
  auto without = map->reading();
  for (auto const factor : scoring_factors(without.rules)) switch_off(without.rules, factor);
  SocialMap const flat(std::move(without), map->today());
  CHECK(flat.match(profile).matches.front().score_hundredths() == 0);
}
