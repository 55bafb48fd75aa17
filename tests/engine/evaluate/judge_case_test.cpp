#include "engine/evaluate/judge_case.h"

#include "engine/evaluate/grade.h"
#include "tests/engine/evaluate/town.h"

using namespace socialmap;

namespace {

// 0 eten, 1 kaarten, 2 kaarten-daar, 3 lopen, 4 schuldhulp, 5 zingen
std::string const kOffers =
    "- {id: a-eten, title: Aanschuiftafel, summary: Warm eten, kinds: [communal-meal, drop-in-cafe], "
    "location: hier, initiator: resident}\n"
    "- {id: b-kaarten, title: Kaarten, summary: Met bier, kinds: [games-cards], location: hier, initiator: "
    "professional}\n"
    "- {id: c-kaarten-daar, title: Kaarten daar, summary: Thee, kinds: [games-cards], location: daar, "
    "traits: [alcohol-free]}\n"
    "- {id: d-lopen, title: Lopen, summary: Rondje, kinds: [walking-group], location: hier}\n"
    "- {id: e-schuldhulp, title: Schuldhulp, summary: Regelen, kinds: [debt-counselling], location: hier}\n"
    "- {id: f-zingen, title: Zingen, summary: Samen, kinds: [choir-singing, games-cards], location: daar}\n";

struct World {
  std::unique_ptr<SocialMap> map = test::town({{"a", kOffers}});
  Vignette vignette;

  World() {
    vignette.id = "v";
    vignette.profile = test::profile_of("{home: {neighbourhood: west}, on: 2026-11-23}");
    vignette.expected.activities = {
        {"communal-meal", 3, {}}, {"games-cards", 2, {}}, {"walking-group", 1, {}}};
  }
  CaseOutcome judge(Ranking const& shown) const { return judge_answer(*map, vignette, shown, shown); }
};

std::vector<Match> offers(std::vector<std::uint32_t> const& ids) {
  std::vector<Match> matches;
  for (auto const id : ids) matches.push_back({ActivityId{id}, {}, {}, {}, {}, {}, {}, {}, {}});
  return matches;
}

Ranking answer(std::vector<std::uint32_t> const& matches, std::vector<std::uint32_t> const& help = {}) {
  Ranking ranking;
  ranking.matches = offers(matches);
  ranking.support.matches = offers(help);
  return ranking;
}

WrongOffers wrong_kind(std::string const& kind) { return {kind, {}, {}, "niet passend", {}, {}}; }
WrongOffers wrong_trait(std::string const& trait) { return {{}, trait, {}, "niet passend", {}, {}}; }
WrongOffers wrong_word(std::string const& word) { return {{}, {}, word, "niet passend", {}, {}}; }

}  // namespace

TEST_CASE("the best answer in the town has the whole gain, a lesser one its share") {
  World world;
  // One provider: two offers at most. Ideal: a meal and cards, 7 + 3 / log2 3.
  CHECK(world.judge(answer({0, 1})).gain == Approx(1.0));
  CHECK(world.judge(answer({1, 0})).gain == Approx((3 + 7 / 1.5849625) / (7 + 3 / 1.5849625)));
  CHECK(world.judge(answer({3})).gain == Approx(1 / (7 + 3 / 1.5849625)));
  CHECK(world.judge(answer({})).gain == Approx(0.0));
}

TEST_CASE("the ideal holds only what the client could go to") {
  World world;
  world.vignette.profile = test::profile_of("{home: {neighbourhood: west}, avoid: {kinds: [communal-meal]}}");
  CHECK(world.judge(answer({1, 2})).gain == Approx(1.0));
  world.vignette.profile = test::profile_of("{avoid: {kinds: [communal-meal, games-cards, walking-group]}}");
  CHECK_FALSE(world.judge(answer({0})).gain.has_value());
}

TEST_CASE("help is no part of the ideal, whatever its grade") {
  World world;
  world.vignette.expected.activities = {{"debt-counselling", 3, {}}, {"walking-group", 1, {}}};
  CHECK(world.judge(answer({3})).gain == Approx(1.0));
}

TEST_CASE("a wrong offer is worth nothing, in the answer and in the ideal") {
  World world;
  world.vignette.wrong.soft = {wrong_kind("communal-meal")};
  auto const outcome = world.judge(answer({0, 1}));
  CHECK(outcome.gain == Approx(3 / 1.5849625 / (3 + 3 / 1.5849625)));
  CHECK(activity_grade(*world.map, world.vignette, ActivityId{0}) == 0);
  CHECK(activity_grade(*world.map, world.vignette, ActivityId{1}) == 2);
  world.vignette.wrong = {{wrong_kind("communal-meal")}, {}};
  CHECK(activity_grade(*world.map, world.vignette, ActivityId{0}) == 0);
}

TEST_CASE("a kind is wrong as main kind, or beside a main kind that has no grade") {
  World world;
  auto const is_wrong = [&](WrongOffers const& wrong, std::uint32_t id) {
    return first_wrong(*world.map, world.vignette, {wrong}, ActivityId{id}) != nullptr;
  };
  CHECK(is_wrong(wrong_kind("games-cards"), 1));
  CHECK(is_wrong(wrong_kind("games-cards"), 5));
  CHECK_FALSE(is_wrong(wrong_kind("drop-in-cafe"), 0));
  world.vignette.expected.activities = {};
  CHECK(is_wrong(wrong_kind("drop-in-cafe"), 0));
  world.vignette.expected.support = {{"communal-meal", 1, {}}};
  CHECK_FALSE(is_wrong(wrong_kind("drop-in-cafe"), 0));
}

TEST_CASE("a trait is wrong where it is known, a word where a word starts so, and an exception saves") {
  World world;
  auto const is_wrong = [&](WrongOffers const& wrong, std::uint32_t id) {
    return first_wrong(*world.map, world.vignette, {wrong}, ActivityId{id}) != nullptr;
  };
  CHECK(is_wrong(wrong_trait("alcohol-free"), 2));
  CHECK_FALSE(is_wrong(wrong_trait("alcohol-free"), 1));
  CHECK(is_wrong(wrong_word("BIER"), 1));
  CHECK(is_wrong(wrong_word("aanschuif"), 0));
  CHECK_FALSE(is_wrong(wrong_word("tafel"), 0));
  auto cards = wrong_kind("games-cards");
  cards.unless_trait = "alcohol-free";
  CHECK(is_wrong(cards, 1));
  CHECK_FALSE(is_wrong(cards, 2));
  cards.unless_kind = "choir-singing";
  CHECK_FALSE(is_wrong(cards, 5));
}

TEST_CASE("hard-wrong is counted everywhere, soft-wrong in the first three matches") {
  World world;
  world.vignette.wrong.hard = {wrong_kind("debt-counselling"), wrong_kind("choir-singing")};
  world.vignette.wrong.soft = {wrong_kind("walking-group")};
  auto const outcome = world.judge(answer({0, 1, 2, 3, 5}, {4}));
  REQUIRE(outcome.hard_wrong.size() == 2);
  CHECK(outcome.hard_wrong.front().activity == ActivityId{5});
  CHECK(outcome.hard_wrong.front().why == "niet passend");
  CHECK(outcome.hard_wrong.back().activity == ActivityId{4});
  CHECK(outcome.soft_wrong.empty());
  CHECK(world.judge(answer({0, 1, 3})).soft_wrong.size() == 1);
}

TEST_CASE("an attainable first choice that is nowhere in the whole order is wrongly refused") {
  World world;
  auto const whole = answer({1, 2});
  auto const outcome = judge_answer(*world.map, world.vignette, whole, whole);
  REQUIRE(outcome.wrongly_refused.size() == 1);
  CHECK(outcome.wrongly_refused.front().activity == ActivityId{0});
  CHECK(judge_answer(*world.map, world.vignette, answer({1}), answer({1, 0})).wrongly_refused.empty());
  world.vignette.profile = test::profile_of("{avoid: {kinds: [communal-meal]}}");
  CHECK(world.judge(answer({})).wrongly_refused.empty());
  world.vignette.profile = test::profile_of("{signals: [severe-addiction]}");
  auto const unsafe = world.judge(answer({}));
  CHECK(unsafe.wrongly_refused.empty());
  CHECK(unsafe.refused_as_unsafe.size() == 1);
}

TEST_CASE("support first asks for required help of which the first is a graded kind") {
  World world;
  CHECK_FALSE(world.judge(answer({0})).support_first.has_value());
  CHECK_FALSE(world.judge(answer({0})).support_found.has_value());
  world.vignette.expected.mode = Mode::support_first;
  world.vignette.expected.support = {{"debt-counselling", 3, {}}};
  auto ranking = answer({0}, {4});
  CHECK(world.judge(ranking).support_first == false);
  CHECK(world.judge(ranking).support_found == true);
  ranking.support.required = true;
  CHECK(world.judge(ranking).support_first == true);
  ranking.support.matches = offers({0, 4});
  CHECK(world.judge(ranking).support_first == false);
  CHECK(world.judge(ranking).support_found == true);
  ranking.support.matches = offers({0, 1, 2, 4});
  CHECK(world.judge(ranking).support_found == false);
}

TEST_CASE("the mode must be the expected one, and every signal there with a contact") {
  World world;
  CHECK(world.judge(answer({0})).mode_and_signals);
  world.vignette.expected.mode = Mode::match_after_triage;
  world.vignette.expected.signals = {"severe-addiction"};
  auto ranking = answer({0});
  ranking.mode = Mode::match_after_triage;
  CHECK_FALSE(world.judge(ranking).mode_and_signals);
  ranking.signals = {{"severe-addiction", {}, {}, {}, {}, {}}};
  CHECK_FALSE(world.judge(ranking).mode_and_signals);
  ranking.signals.front().contacts = {{"general-practice", "Huisarts", {}, true}};
  CHECK(world.judge(ranking).mode_and_signals);
  ranking.mode = Mode::match;
  CHECK_FALSE(world.judge(ranking).mode_and_signals);
}

TEST_CASE("an escalation offers nothing, help neither, and has no gain") {
  World world;
  world.vignette.expected.mode = Mode::escalate;
  auto ranking = answer({});
  ranking.mode = Mode::escalate;
  CHECK(world.judge(ranking).mode_and_signals);
  CHECK_FALSE(world.judge(ranking).gain.has_value());
  CHECK_FALSE(world.judge(ranking).own_neighbourhood.has_value());
  CHECK(world.judge(ranking).wrongly_refused.empty());
  ranking.support.matches = offers({4});
  CHECK_FALSE(world.judge(ranking).mode_and_signals);
  ranking.support.matches = {};
  ranking.matches = offers({0});
  CHECK_FALSE(world.judge(ranking).mode_and_signals);
}

TEST_CASE("the own neighbourhood serves with a good offer in the first five") {
  World world;
  CHECK(world.judge(answer({0})).own_neighbourhood == true);
  CHECK(world.judge(answer({1})).own_neighbourhood == true);
  CHECK(world.judge(answer({3})).own_neighbourhood == false);
  CHECK(world.judge(answer({2})).own_neighbourhood == false);
  CHECK(world.judge(answer({2, 3, 4, 5, 2, 0})).own_neighbourhood == false);
  world.vignette.profile.home.reset();
  CHECK_FALSE(world.judge(answer({0})).own_neighbourhood.has_value());
}

TEST_CASE("graded offers have their rank in the whole order, with who took the initiative") {
  World world;
  auto const ranks = judge_answer(*world.map, world.vignette, answer({0}), answer({0, 4, 1})).ranks;
  REQUIRE(ranks.size() == 2);
  CHECK(ranks.front().rank == 1);
  CHECK(ranks.front().initiator == Initiator::resident);
  CHECK(ranks.back().rank == 3);
  CHECK(ranks.back().initiator == Initiator::professional);
}

TEST_CASE("a case is put to the map as it stands, and what is refused is asked of the whole order") {
  World world;
  world.vignette.profile =
      test::profile_of("{interests: [walking-group], home: {neighbourhood: west}, limit: 1}");
  auto const outcome = judge_case(*world.map, world.vignette);
  CHECK(outcome.gain == Approx(1 / (7 + 3 / 1.5849625)));
  CHECK(outcome.wrongly_refused.empty());
  CHECK(outcome.ranks.size() >= 3);
}
