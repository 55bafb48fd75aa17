// Laws of matching, held over random profiles on the whole of Veenmeer.

#include <algorithm>
#include <map>
#include <set>

#include <catch2/catch.hpp>

#include "engine/match/match.h"
#include "tests/engine/match/random_clients.h"

using namespace socialmap;
using test::Dice;
using test::random_profile;
using test::Veenmeer;

namespace {

std::vector<std::string> ids_of(std::vector<Match> const& matches, Veenmeer const& v) {
  std::vector<std::string> ids;
  for (auto const& match : matches) ids.push_back(v.catalogue.activity(match.activity).id);
  return ids;
}

std::size_t activities_on_offer(Veenmeer const& v) {
  std::size_t count = 0;
  for (std::size_t row = 0; row < v.columns.size; ++row) {
    count += v.columns.published[row] != 0 && v.columns.freshness[row] != Freshness::stale &&
             v.columns.layer[row] == Layer::activity;
  }
  return count;
}

std::set<std::size_t> eligible_rows(Profile const& profile, Veenmeer const& v) {
  std::set<std::size_t> rows;
  auto const world = v.world();
  auto const bound = bound_to(profile, world, v.on);
  BoundFacts const facts(bound, world);
  for (auto const& candidate : candidates_of(assessed(facts), Layer::activity).eligible)
    rows.insert(candidate.row);
  return rows;
}

constexpr int kProfiles = 300;

TEST_CASE("scores are the sums of reasons, and eligible and refused add up to all that is on offer") {
  Veenmeer const v;
  Dice dice(1);
  int with_refusal = 0, with_check = 0, with_two = 0;
  for (int i = 0; i < kProfiles; ++i) {
    auto const profile = random_profile(dice, v);
    auto const ranking = match_profile(profile, v.world(), v.on);
    if (ranking.mode == Mode::escalate) {
      CHECK(ranking.matches.empty());
      CHECK(ranking.support.matches.empty());
      continue;
    }
    CHECK(ranking.total + ranking.refused_total == activities_on_offer(v));
    std::size_t by_rule = 0;
    for (auto const& refusal : ranking.refused) by_rule += refusal.count;
    CHECK(by_rule == ranking.refused_total);
    auto const world = v.world();
    auto const bound = bound_to(profile, world, v.on);
    BoundFacts const facts(bound, world);
    auto const fast = scores_of(facts);
    for (auto const& match : ranking.matches) {
      CHECK(match.score_hundredths() == fast[match.activity.value]);
      for (auto const& reason : match.reasons) CHECK(!reason.because.empty());
    }
    with_refusal += ranking.refused_total > 0;
    with_two += ranking.matches.size() >= 2;
    with_check += std::any_of(ranking.matches.begin(), ranking.matches.end(),
                              [](auto const& m) { return !m.checks.empty(); });
  }
  CHECK(with_refusal > kProfiles * 3 / 10);
  CHECK(with_check > kProfiles * 3 / 10);
  CHECK(with_two > kProfiles * 3 / 10);
}

TEST_CASE("a smaller limit is the beginning of a larger one, and the same question has the same answer") {
  Veenmeer const v;
  Dice dice(2);
  for (int i = 0; i < 60; ++i) {
    auto profile = random_profile(dice, v);
    auto const all = ids_of(match_profile(profile, v.world(), v.on).matches, v);
    CHECK(ids_of(match_profile(profile, v.world(), v.on).matches, v) == all);
    for (int const limit : {1, 3, 5, 6}) {
      profile.limit = limit;
      auto const some = ids_of(match_profile(profile, v.world(), v.on).matches, v);
      REQUIRE(some.size() == std::min(all.size(), static_cast<std::size_t>(limit)));
      CHECK(std::equal(some.begin(), some.end(), all.begin()));
    }
  }
}

TEST_CASE("loosening a limit never takes an eligible offer away") {
  Veenmeer const v;
  Dice dice(3);
  for (int i = 0; i < kProfiles; ++i) {
    auto const strict = random_profile(dice, v);
    auto const before = eligible_rows(strict, v);
    auto loose = strict;
    switch (i % 10) {
      case 0:
        loose.avoid.kinds.clear();
        break;
      case 1:
        loose.budget.per_visit.reset();
        break;
      case 2:
        loose.availability.clear();
        break;
      case 3:
        if (loose.travel.max_minutes) *loose.travel.max_minutes += 10;
        if (loose.travel.max_metres) *loose.travel.max_metres += 1000;
        break;
      case 4:
        loose.avoid.traits.clear();
        break;
      case 5:
        loose.avoid.words.clear();
        break;
      case 6:
        loose.require = {};
        break;
      case 7:
        loose.accessibility.clear();
        break;
      case 8:
        if (!loose.availability.empty()) loose.availability.front().to = {19 * 60};
        break;
      default:
        loose.travel.modes = {TravelMode::walk, TravelMode::bike, TravelMode::public_transport,
                              TravelMode::car};
    }
    auto const after = eligible_rows(loose, v);
    CHECK(std::includes(after.begin(), after.end(), before.begin(), before.end()));
  }
}

TEST_CASE("another offer changes no score") {
  Veenmeer const v;
  Veenmeer fewer;
  fewer.catalogue.activities.pop_back();
  fewer.catalogue.provider_of.pop_back();
  fewer.columns = build_columns(fewer.catalogue, fewer.vocabulary, fewer.places, fewer.on);
  OfferFacts const fewer_offers(fewer.catalogue, fewer.vocabulary, fewer.columns, fewer.analyser);
  MatchWorld const fewer_world{fewer.catalogue, fewer.vocabulary, fewer.columns,
                               fewer.places,    fewer_offers,     fewer.rules};
  Dice dice(4);
  for (int i = 0; i < 100; ++i) {
    auto const profile = random_profile(dice, v);
    std::map<std::string, int> scores;
    for (auto const& match : match_profile(profile, v.world(), v.on).matches) {
      scores[v.catalogue.activity(match.activity).id] = match.score_hundredths();
    }
    for (auto const& match : match_profile(profile, fewer_world, fewer.on).matches) {
      auto const found = scores.find(fewer.catalogue.activity(match.activity).id);
      if (found != scores.end()) CHECK(found->second == match.score_hundredths());
    }
  }
}

TEST_CASE("the first five hold at most two of one provider and two of one main kind") {
  Veenmeer const v;
  Dice dice(5);
  for (int i = 0; i < kProfiles; ++i) {
    auto profile = random_profile(dice, v);
    profile.limit = 5;
    auto const ranking = match_profile(profile, v.world(), v.on);
    if (ranking.total < 40) continue;  // too few to choose from: variety may be impossible
    std::map<std::uint32_t, int> of_provider;
    std::map<std::uint16_t, int> of_kind;
    for (auto const& match : ranking.matches) {
      CHECK(++of_provider[v.catalogue.provider_of[match.activity.value].value] <= 2);
      CHECK(++of_kind[v.columns.main_kind[match.activity.value]] <= 2);
    }
  }
}

TEST_CASE("a structural need of weight two or more puts free or funded help first") {
  Veenmeer const v;
  for (auto const& need : v.vocabulary.needs) {
    if (!need.structural) continue;
    for (int const weight : {1, 2, 3}) {
      Profile profile;
      profile.needs = {{need.id, weight}};
      auto const ranking = match_profile(profile, v.world(), v.on);
      INFO(need.id << " at weight " << weight);
      CHECK(ranking.support.required == (weight >= 2));
      CHECK((ranking.mode == Mode::support_first) == (weight >= 2));
      CHECK(!ranking.support.because.empty());
      for (auto const& match : ranking.support.matches) {
        CHECK(v.columns.layer[match.activity.value] == Layer::support);
      }
    }
  }
}

TEST_CASE("fields that matching does not use yet are named, those it uses are not") {
  Profile profile;
  profile.needs = {{"loneliness", 2}};
  profile.age = 40;
  CHECK(fields_not_weighed(profile).empty());
  profile.wish = "iets met muziek";
  profile.reading = Skill::limited;
  profile.positive_health = {{"participation", 3}};
  CHECK(fields_not_weighed(profile) == std::vector<std::string>{"positiveHealth"});
}

}  // namespace
