// Laws of matching, held over random profiles on the whole of Veenmeer.

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <catch2/catch.hpp>

#include "engine/match/candidate.h"
#include "engine/match/match.h"

namespace socialmap {
namespace {

struct Veenmeer {
  Vocabulary vocabulary =
      read_vocabulary(std::string(SOCIALMAP_SOURCE_DIR) + "/catalog/vocabulary").vocabulary;
  Catalogue catalogue =
      read_catalogue(std::string(SOCIALMAP_SOURCE_DIR) + "/catalog/veenmeer", vocabulary).catalogue;
  Weights weights = read_weights(std::string(SOCIALMAP_SOURCE_DIR) + "/rules").weights;
  Date on = *parse_date("2026-11-23");
  Places places{catalogue};
  Columns columns = build_columns(catalogue, vocabulary, places, on);
  MatchWorld world() const { return {catalogue, vocabulary, columns, places, weights}; }
};

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  int upto(int most) { return static_cast<int>(engine_() % (static_cast<unsigned>(most) + 1)); }
  bool one_in(int n) { return upto(n - 1) == 0; }
  template <typename T>
  T const& pick(std::vector<T> const& list) {
    return list[static_cast<std::size_t>(upto(static_cast<int>(list.size()) - 1))];
  }

 private:
  std::mt19937 engine_;
};

Profile random_profile(Dice& dice, Veenmeer const& v) {
  Profile profile;
  for (int i = dice.upto(3); i > 0; --i)
    profile.needs.push_back({dice.pick(v.vocabulary.needs).id, 1 + dice.upto(2)});
  for (int i = dice.upto(3); i > 0; --i) profile.interests.push_back(dice.pick(v.vocabulary.kinds).id);
  if (dice.one_in(3)) profile.avoid.kinds.push_back(dice.pick(v.vocabulary.kinds).id);
  if (!dice.one_in(4)) profile.age = 15 + dice.upto(75);
  if (dice.one_in(2)) profile.gender = dice.one_in(2) ? ClientGender::man : ClientGender::woman;
  if (dice.one_in(2)) profile.audiences = std::vector{dice.pick(v.vocabulary.audiences).id};
  if (!dice.one_in(5)) {
    profile.home = Home{};
    profile.home->neighbourhood = dice.pick(v.catalogue.neighbourhoods).id;
  }
  if (dice.one_in(2)) profile.travel.max_minutes = 5 + dice.upto(40);
  if (dice.one_in(2)) profile.travel.max_metres = 300 + dice.upto(4000);
  if (dice.one_in(2)) profile.budget.per_visit = Cents{dice.upto(10) * 100};
  if (dice.one_in(2)) {
    profile.availability = {
        {{Weekday::mon, Weekday::wed, Weekday::fri}, {8 * 60 + dice.upto(300)}, {18 * 60}}};
  }
  if (dice.one_in(8)) profile.signals.push_back(dice.pick(v.vocabulary.signals).id);
  profile.limit = 25;
  return profile;
}

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
  for (auto const& candidate :
       candidates_of(bound_to(profile, v.world(), v.on), v.world(), Layer::activity).eligible) {
    rows.insert(candidate.row);
  }
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
    auto const bound = bound_to(profile, v.world(), v.on);
    for (auto const& match : ranking.matches) {
      auto const row = match.activity.value;
      auto const fast = sum_of(points_of(bound, v.world(), row, judge(bound, v.world(), row).reach));
      CHECK(match.score_hundredths() == fast);
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
    switch (i % 5) {
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
  Dice dice(4);
  for (int i = 0; i < 100; ++i) {
    auto const profile = random_profile(dice, v);
    std::map<std::string, int> scores;
    for (auto const& match : match_profile(profile, v.world(), v.on).matches) {
      scores[v.catalogue.activity(match.activity).id] = match.score_hundredths();
    }
    for (auto const& match : match_profile(profile, fewer.world(), fewer.on).matches) {
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
  CHECK(fields_not_weighed(profile) == std::vector<std::string>{"wish", "reading"});
}

}  // namespace
}  // namespace socialmap
