// What a code of the referrer points at: a need as a hint, a signal as a question; it never decides.

#include <algorithm>

#include <catch2/catch.hpp>

#include "engine/match/hints.h"
#include "engine/match/match.h"
#include "tests/engine/match/changed_places.h"
#include "tests/engine/match/random_clients.h"

using namespace socialmap;
using test::Dice;
using test::random_profile;
using test::Veenmeer;

namespace {

Profile referred(std::vector<std::string> codes) {
  Profile profile;
  profile.icpc = std::move(codes);
  return profile;
}

std::string need_of(NeedHint const& hint, Veenmeer const& v) {
  return v.vocabulary.needs[hint.need.value].id;
}

std::vector<std::string> all_codes(Veenmeer const& v) {
  std::vector<std::string> codes;
  for (auto const& hint : v.vocabulary.icpc) codes.push_back(hint.code);
  return codes;
}

}  // namespace

TEST_CASE("a code hints at its need once, strongly, and stays below one that is ticked") {
  Veenmeer const v;
  auto const world = v.world();
  auto const profile = referred({"Z15", "Z23", "Z15.01"});
  auto const bound = bound_to(profile, world, v.on);
  REQUIRE(bound.hints.size() == 1);
  CHECK(need_of(bound.hints[0], v) == "grief");
  CHECK(bound.hints[0].weight == v.rules.weights.strong_hint_weight.value);
  CHECK(bound.hints[0].weight < 1);
  CHECK_FALSE(bound.hints[0].dimension);
  auto ticked = profile;
  ticked.needs = {{"grief", 1}};
  CHECK(bound_to(ticked, world, v.on).hints.empty());
}

TEST_CASE("where a code and a low score point at one need, it is hinted at once, by the code") {
  Veenmeer const v;
  auto profile = referred({"Z24"});
  profile.positive_health = {{"participation", 4}};
  auto const world = v.world();
  auto const bound = bound_to(profile, world, v.on);
  auto const is_loneliness = [&](NeedHint const& hint) { return need_of(hint, v) == "loneliness"; };
  REQUIRE(std::count_if(bound.hints.begin(), bound.hints.end(), is_loneliness) == 1);
  CHECK_FALSE(std::find_if(bound.hints.begin(), bound.hints.end(), is_loneliness)->dimension);
  CHECK(bound.hints.size() > 1);
}

TEST_CASE("a code of debt gives no points and no help first: it is asked") {
  Veenmeer const v;
  auto const profile = referred({"Z01"});
  auto const bound = bound_to(profile, v.world(), v.on);
  CHECK(bound.hints.empty());
  CHECK(bound.structural_hint);
  auto const ranking = match_profile(profile, v.world(), v.on);
  CHECK(ranking.mode == Mode::match);
  CHECK_FALSE(ranking.support.required);
  auto const& asked = ranking.questions;
  CHECK(std::any_of(asked.begin(), asked.end(), [](std::string const& question) {
    return question.starts_with("Zijn er zorgen over geld");
  }));
}

TEST_CASE("a code of danger is a card with a question, and changes no mode until it is ticked") {
  Veenmeer const v;
  auto profile = referred({"P77", "P76"});
  auto ranking = match_profile(profile, v.world(), v.on);
  REQUIRE(ranking.signals.size() == 2);
  CHECK(ranking.signals[0].id == "suicidality");
  for (auto const& signal : ranking.signals) {
    CHECK(signal.source == SignalSource::referral);
    CHECK_FALSE(signal.ask.empty());
    CHECK_FALSE(signal.contacts.empty());
  }
  CHECK(ranking.mode == Mode::match);
  profile.signals = {"suicidality"};
  ranking = match_profile(profile, v.world(), v.on);
  REQUIRE(ranking.signals.size() == 2);
  CHECK(ranking.signals[0].source == SignalSource::ticked);
  CHECK(ranking.signals[1].source == SignalSource::referral);
  CHECK(ranking.mode == Mode::escalate);
}

TEST_CASE("codes never change the mode, what is refused, or whether help must come first") {
  Veenmeer const v;
  Dice dice(67);
  auto const codes = all_codes(v);
  int changed = 0;
  for (int i = 0; i < 100; ++i) {
    auto const plain = random_profile(dice, v);
    auto with = plain;
    with.icpc = codes;
    changed +=
        test::changed_places(match_profile(plain, v.world(), v.on), match_profile(with, v.world(), v.on));
  }
  CHECK(changed > 30);
}
