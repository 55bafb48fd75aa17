// What the first few hold, for clients by chance on the whole of Veenmeer.

#include "engine/match/choose.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "engine/match/match.h"
#include "tests/engine/match/small_town.h"

using namespace socialmap;
using test::Dice;
using test::random_profile;
using test::SmallTown;
using test::Veenmeer;

namespace {

bool is_best_first(std::vector<Candidate> const& candidates, std::size_t from, std::size_t to) {
  return std::is_sorted(candidates.begin() + std::ptrdiff_t(from), candidates.begin() + std::ptrdiff_t(to),
                        [](Candidate const& a, Candidate const& b) { return a.hundredths > b.hundredths; });
}

/// Whether an offer that fulfils the rule, and serves a need or wish, is among these.
bool holds_one(std::vector<Candidate> const& candidates, std::size_t most, Marks const& marks,
               PairFacts const& pair) {
  auto const relevant = fact_named("pair.relevant");
  for (std::size_t i = 0; i < std::min(most, candidates.size()); ++i) {
    if (marks.is_yes(candidates[i].row) && pair.number(relevant, candidates[i].row) == 1) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("the order holds every candidate once, the first five by score and the rest by score") {
  Veenmeer const v;
  auto const world = v.world();
  Dice dice(21);
  for (int i = 0; i < 60; ++i) {
    auto const profile = random_profile(dice, v);
    auto const bound = bound_to(profile, world, v.on);
    BoundFacts const facts(bound, world);
    auto const offers = assessed(facts);
    auto const eligible = candidates_of(offers, Layer::activity).eligible;
    auto const chosen = with_variety(eligible, facts);
    REQUIRE(chosen.size() == eligible.size());
    auto const first = std::min<std::size_t>(5, chosen.size());
    CHECK(is_best_first(chosen, 0, first));
    CHECK(is_best_first(chosen, first, chosen.size()));
  }
}

TEST_CASE("the first five hold one near, one wished and one with a low threshold where there is one") {
  Veenmeer const v;
  auto const world = v.world();
  Dice dice(22);
  int possible = 0, covered = 0;
  for (int i = 0; i < 100; ++i) {
    auto const profile = random_profile(dice, v);
    auto const bound = bound_to(profile, world, v.on);
    BoundFacts const facts(bound, world);
    auto const offers = assessed(facts);
    auto const chosen = with_variety(candidates_of(offers, Layer::activity).eligible, facts);
    for (auto const& cover : world.rules.cover) {
      auto const marks = marks_of(cover.rule.when, facts);
      if (!holds_one(chosen, chosen.size(), marks, facts.pair())) continue;
      ++possible;
      covered += holds_one(chosen, 5, marks, facts.pair());
    }
  }
  CHECK(possible > 100);
  CHECK(covered >= possible * 95 / 100);  // two of one provider or kind go before
}

TEST_CASE("the best offers of one provider make room for others after the second") {
  Veenmeer const v;
  Profile profile;
  profile.needs = {{"loneliness", 3}, {"low-mood", 2}};
  auto const world = v.world();
  auto const bound = bound_to(profile, world, v.on);
  BoundFacts const facts(bound, world);
  auto const offers = assessed(facts);
  auto const best = candidates_of(offers, Layer::activity).eligible;
  REQUIRE(best.size() > 30);
  Catalogue owned = v.catalogue;
  auto const big = owned.provider_of[best[0].row];
  std::set<std::size_t> rows;
  for (std::size_t i = 0; i < 20; ++i) rows.insert(best[i].row);
  owned.provider_of = {};
  for (std::size_t row = 0; row < v.columns.size; ++row) {
    owned.provider_of.push_back(rows.contains(row) ? big : v.catalogue.provider_of[row]);
    if (rows.contains(row))  // a place would be one of the provider's own
      owned.activities.change(row, [](Activity& offer) { offer.location = Online{}; });
  }
  SmallTown const town(v, std::move(owned));
  auto const ranking = match_profile(profile, town.world(), v.on);
  REQUIRE(ranking.matches.size() == 5);
  auto const of_big = std::count_if(ranking.matches.begin(), ranking.matches.end(), [&](Match const& match) {
    return town.catalogue.provider_of[match.activity.value] == big;
  });
  CHECK(of_big == 2);
  for (std::size_t i = 0; i < 2; ++i)
    CHECK(town.catalogue.provider_of[ranking.matches[i].activity.value] == big);
}

TEST_CASE("what the first five hold for one rule they still hold after the rules that follow it") {
  Veenmeer const v;
  auto const all = v.world();
  Dice dice(24);
  int held = 0;
  for (int i = 0; i < 600; ++i) {
    auto const profile = random_profile(dice, v);
    auto const bound = bound_to(profile, all, v.on);
    BoundFacts const facts(bound, all);
    auto const offers = assessed(facts);
    auto const eligible = candidates_of(offers, Layer::activity).eligible;
    auto const chosen = with_variety(eligible, facts, 5);
    for (std::size_t rule = 0; rule + 1 < v.rules.cover.size(); ++rule) {
      auto fewer = v.rules;
      fewer.cover.resize(rule + 1);
      MatchWorld const world{v.catalogue, v.vocabulary, v.columns, v.places, v.offers, fewer, v.warm_links};
      BoundFacts const without(bound, world);
      auto const marks = marks_of(v.rules.cover[rule].rule.when, facts);
      auto const holds = [&](std::vector<Candidate> const& some) {
        return std::any_of(some.begin(), some.end(), [&](auto const& one) { return marks.is_yes(one.row); });
      };
      if (!holds(with_variety(eligible, without, 5))) continue;
      ++held;
      CHECK(holds(chosen));
    }
  }
  CHECK(held > 100);
}

TEST_CASE("a heavy need is covered by more than a little help, whatever is liked") {
  Veenmeer const v;
  auto const world = v.world();
  int asked = 0;
  for (std::uint32_t i = 0; i < v.vocabulary.needs.size(); ++i) {
    auto const& need = v.vocabulary.needs[i];
    Profile profile;
    profile.needs = {{need.id, 2}};
    for (auto const& remedy : need.kinds) {
      if (remedy.strength == 1) profile.interests.push_back(remedy.kind);
    }
    auto const bound = bound_to(profile, world, v.on);
    BoundFacts const facts(bound, world);
    auto const offers = assessed(facts);
    auto const chosen = with_variety(candidates_of(offers, Layer::activity).eligible, facts);
    auto const serves = [&](Candidate const& one) { return v.columns.strength(one.row, NeedId{i}) >= 2; };
    if (std::none_of(chosen.begin(), chosen.end(), serves)) continue;
    ++asked;
    INFO(need.id);
    CHECK(std::any_of(chosen.begin(), chosen.begin() + 5, serves));
  }
  CHECK(asked > 10);
}

TEST_CASE("the text for the referrer names the offers, and nothing of who the client is") {
  Veenmeer const v;
  Profile profile;
  profile.needs = {{"loneliness", 3}};
  profile.age = 83;
  profile.home = Home{};
  profile.home->postcode = v.catalogue.postcodes.front().code;
  CHECK(!match_profile(profile, v.world(), v.on).feedback);
  profile.feedback = true;
  auto const ranking = match_profile(profile, v.world(), v.on);
  REQUIRE(ranking.feedback);
  CHECK(ranking.feedback->find(v.catalogue.activity(ranking.matches.front().activity).title) !=
        std::string::npos);
  CHECK(ranking.feedback->find("eenzaamheid") != std::string::npos);
  CHECK(ranking.feedback->find("83") == std::string::npos);
  CHECK(ranking.feedback->find(*profile.home->postcode) == std::string::npos);
}
