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
using test::Shares;
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
  auto const offers = assessed(facts);
  auto const candidates = candidates_of(offers, Layer::activity);
  for (auto const& candidate : candidates.eligible.all()) rows.insert(candidate.row);
  return rows;
}

constexpr int kProfiles = 300;

TEST_CASE("scores are the sums of reasons, and eligible and refused add up to all that is on offer") {
  Veenmeer const v;
  Dice dice(1);
  Shares shares;
  for (int i = 0; i < kProfiles; ++i) {
    auto const profile = random_profile(dice, v);
    auto const ranking = match_profile(profile, v.world(), v.on);
    shares.add(ranking);
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
    auto const fast = test::all_scores(facts);
    for (auto const& match : ranking.matches) {
      CHECK(match.score_hundredths() == fast[match.activity.value]);
      for (auto const& reason : match.reasons) CHECK(!reason.because.empty());
    }
  }
  shares.hold();
}

TEST_CASE("nothing that is shown breaks a hard rule") {
  Veenmeer const v;
  auto const world = v.world();
  Dice dice(6);
  Shares shares;
  for (int i = 0; i < 100; ++i) {
    auto const profile = random_profile(dice, v);
    auto const ranking = match_profile(profile, world, v.on);
    shares.add(ranking);
    auto const bound = bound_to(profile, world, v.on);
    BoundFacts const facts(bound, world);
    auto shown = ranking.matches;
    shown.insert(shown.end(), ranking.support.matches.begin(), ranking.support.matches.end());
    for (auto const& match : shown) {
      auto const source = facts.source(match.activity.value);
      for (auto const& rule : v.rules.refusals) {
        auto const answer = answer_of(rule.rule.when, source);
        INFO(rule.rule.id << " and " << v.catalogue.activity(match.activity).id);
        CHECK(answer != Kleene(true));
        CHECK((answer || rule.unknown != WhenUnknown::refuse));
      }
    }
  }
  shares.hold();
}

TEST_CASE("a smaller limit is the beginning of a larger one, and the same question has the same answer") {
  Veenmeer const v;
  Dice dice(2);
  Shares shares;
  for (int i = 0; i < 30; ++i) {
    auto profile = random_profile(dice, v);
    auto const ranking = match_profile(profile, v.world(), v.on);
    shares.add(ranking);
    auto const all = ids_of(ranking.matches, v);
    CHECK(ids_of(match_profile(profile, v.world(), v.on).matches, v) == all);
    for (int limit = 1; limit < 25; ++limit) {
      profile.limit = limit;
      auto const some = ids_of(match_profile(profile, v.world(), v.on).matches, v);
      REQUIRE(some.size() == std::min(all.size(), static_cast<std::size_t>(limit)));
      CHECK(std::equal(some.begin(), some.end(), all.begin()));
    }
  }
  shares.hold();
}

TEST_CASE("loosening a limit never takes an eligible offer away") {
  Veenmeer const v;
  Dice dice(3);
  Shares shares;
  for (int i = 0; i < kProfiles; ++i) {
    auto const strict = random_profile(dice, v);
    shares.add(match_profile(strict, v.world(), v.on));
    auto const before = eligible_rows(strict, v);
    auto loose = strict;
    switch (i % 10) {
      case 0:
        loose.avoid.kinds.clear();
        break;
      case 1:
        if (loose.budget.per_visit) loose.budget.per_visit->value += 300;
        if (loose.budget.per_month) loose.budget.per_month->value += 1000;
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
  shares.hold();
}

TEST_CASE("another offer changes no score") {
  Veenmeer const v;
  Veenmeer fewer;
  fewer.catalogue.activities = {};
  fewer.catalogue.provider_of = {};
  for (std::size_t i = 0; i + 1 < v.catalogue.activities.size(); ++i) {
    fewer.catalogue.activities.push_back(v.catalogue.activities.shared(i));
    fewer.catalogue.provider_of.push_back(v.catalogue.provider_of[i]);
  }
  fewer.columns = build_columns(fewer.catalogue, fewer.vocabulary, fewer.places, fewer.on);
  auto const fewer_offers =
      test::offer_facts({fewer.catalogue, fewer.vocabulary, fewer.columns}, fewer.analyser);
  ProviderGraph const fewer_network({fewer.catalogue, fewer.vocabulary, fewer.columns});
  WarmLinks const fewer_links(fewer_network);
  MatchWorld const fewer_world{fewer.catalogue, fewer.vocabulary, fewer.columns, fewer.places,
                               fewer_offers,    fewer.rules,      fewer_links};
  Dice dice(4);
  Shares shares;
  for (int i = 0; i < 100; ++i) {
    auto const profile = random_profile(dice, v);
    std::map<std::string, int> scores;
    auto const ranking = match_profile(profile, v.world(), v.on);
    shares.add(ranking);
    for (auto const& match : ranking.matches) {
      scores[v.catalogue.activity(match.activity).id] = match.score_hundredths();
    }
    for (auto const& match : match_profile(profile, fewer_world, fewer.on).matches) {
      auto const found = scores.find(fewer.catalogue.activity(match.activity).id);
      if (found != scores.end()) CHECK(found->second == match.score_hundredths());
    }
  }
  shares.hold();
}

TEST_CASE("the first five hold at most two of one provider and two of one main kind") {
  Veenmeer const v;
  Dice dice(5);
  Shares shares;
  for (int i = 0; i < kProfiles; ++i) {
    auto profile = random_profile(dice, v);
    profile.limit = 5;
    auto const ranking = match_profile(profile, v.world(), v.on);
    shares.add(ranking);
    if (ranking.total < 40) continue;  // too few to choose from: variety may be impossible
    std::map<std::uint32_t, int> of_provider;
    std::map<std::uint16_t, int> of_kind;
    for (auto const& match : ranking.matches) {
      CHECK(++of_provider[v.catalogue.provider_of[match.activity.value].value] <= 2);
      CHECK(++of_kind[v.columns.main_kind[match.activity.value]] <= 2);
    }
  }
  shares.hold();
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

TEST_CASE("a field that matching does not use is named, those it uses are not") {
  Veenmeer const v;
  auto const not_weighed = [&](Profile const& asked) { return fields_not_weighed(asked, v.vocabulary); };
  Profile profile;
  profile.needs = {{"loneliness", 2}};
  profile.age = 40;
  CHECK(not_weighed(profile).empty());
  profile.wish = "iets met muziek";
  profile.reading = Skill::limited;
  profile.positive_health = {{"participation", 3}};
  profile.coach = "welzijnscoach";
  CHECK(not_weighed(profile).empty());
  profile.referrer = "huisartsen-oost";
  CHECK(not_weighed(profile) == std::vector<std::string>{"referrer"});
  profile.coach.reset();
  CHECK(not_weighed(profile).empty());
  profile.icpc = {"P03", "Z15.02"};
  CHECK(not_weighed(profile).empty());
  profile.icpc.emplace_back("P99");
  CHECK(not_weighed(profile) == std::vector<std::string>{"icpc"});
}

}  // namespace
