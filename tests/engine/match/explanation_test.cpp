// Explanations against the ranking itself, for clients by chance and every offer of Veenmeer.

#include "engine/match/explanation.h"

#include <algorithm>
#include <map>
#include <set>

#include <catch2/catch.hpp>

#include "engine/match/match.h"
#include "engine/match/relax.h"
#include "engine/match/slots.h"
#include "tests/engine/match/random_clients.h"

using namespace socialmap;
using test::Dice;
using test::on_offer;
using test::random_profile;
using test::Veenmeer;

namespace {

bool is_shown(MatchWorld const& world, std::size_t row) {
  return on_offer(world, row, Layer::activity) || on_offer(world, row, Layer::support);
}

/// Calls `use` with all that was judged and scored for so many clients, and their ranking.
template <typename Use>
void each_client(unsigned seed, int clients, Use use) {
  Veenmeer const v;
  auto const world = v.world();
  Dice dice(seed);
  for (int i = 0; i < clients; ++i) {
    auto const profile = random_profile(dice, v);
    auto const bound = bound_to(profile, world, v.on);
    BoundFacts const facts(bound, world);
    use(assessed(facts), match_profile(profile, world, v.on));
  }
}

std::size_t rules_of_score(Explanation const& explanation) {
  std::set<std::string> ids;
  for (auto const& factor : explanation.factors) ids.insert(factor.rule.rule);
  return ids.size();
}

RuleSeen const* first_refusing(Explanation const& explanation) {
  for (auto const& rule : explanation.rules) {
    if (rule.effect == RuleEffect::refuses) return &rule;
  }
  return nullptr;
}

void check_points(Explanation const& explanation, std::size_t row, Assessed const& assessed) {
  int sum = 0;
  for (auto const& factor : explanation.factors) {
    sum += factor.hundredths;
    if (factor.hundredths < 0 || factor.hundredths > factor.most)
      FAIL_CHECK(factor.rule.rule << " gives " << factor.hundredths << " of " << factor.most);
    if (factor.hundredths > 0) CHECK(factor.rule.answer == RuleAnswer::yes);
  }
  CHECK(sum == assessed.scores[row]);
  CHECK(explanation.hundredths == sum);
}

void check_rules(Explanation const& explanation, std::size_t row, Assessed const& assessed) {
  auto const& rules = assessed.facts.world().rules;
  CHECK(explanation.rules.size() == rules.modes.size() + rules.help.size() + rules.refusals.size() +
                                        rules.cover.size() + rules.checks.size() +
                                        rules.prerequisites.size() + rules.questions.size());
  CHECK(rules_of_score(explanation) == rules.boosts.size());
  auto const* refusing = first_refusing(explanation);
  REQUIRE((refusing == nullptr) == assessed.judged.eligible(row));
  CHECK(explanation.eligible == (!refusing && explanation.mode != Mode::escalate));
  if (refusing) CHECK(explanation.refused_by == refusing->rule);
  for (auto const& rule : explanation.rules) {
    if (rule.because.empty() || rule.source.empty()) FAIL_CHECK(rule.rule << " has no sentence or source");
  }
}

}  // namespace

TEST_CASE("points add up to the score, and the rule that refuses is the one the ranking counts") {
  int offers = 0, refused = 0, unknown = 0;
  each_client(31, 12, [&](Assessed const& all, Ranking const& ranking) {
    std::map<std::string, std::size_t> by_rule;
    for (std::size_t row = 0; row < all.facts.rows(); ++row) {
      if (!is_shown(all.facts.world(), row)) continue;
      auto const explanation = explanation_of(row, all);
      check_points(explanation, row, all);
      check_rules(explanation, row, all);
      bool const activity = on_offer(all.facts.world(), row, Layer::activity);
      if (activity && explanation.refused_by) ++by_rule[*explanation.refused_by];
      ++offers;
      refused += !explanation.eligible;
      unknown += std::any_of(explanation.rules.begin(), explanation.rules.end(),
                             [](RuleSeen const& rule) { return rule.answer == RuleAnswer::unknown; });
    }
    if (ranking.mode == Mode::escalate) return;
    std::map<std::string, std::size_t> counted;
    for (auto const& refusal : ranking.refused) counted[refusal.rule] = refusal.count;
    CHECK(by_rule == counted);
  });
  CHECK(refused > offers * 3 / 10);
  CHECK(unknown > offers * 3 / 10);
  WARN("explained " << offers << " offers: refused " << 100 * refused / offers << " %, something unknown "
                    << 100 * unknown / offers << " %");
}

TEST_CASE("the place of an explanation is the place in the ranking with limit 25") {
  int placed = 0;
  each_client(32, 25, [&](Assessed const& all, Ranking const& ranking) {
    for (std::size_t i = 0; i < ranking.matches.size(); ++i) {
      auto const explanation = explanation_of(ranking.matches[i].activity.value, all);
      REQUIRE(explanation.place);
      CHECK(explanation.place->place == i + 1);
      CHECK(explanation.place->total == ranking.total);
      CHECK(explanation.hundredths == ranking.matches[i].score_hundredths());
      CHECK(explanation.proposed);
      ++placed;
    }
    for (std::size_t i = 0; i < ranking.support.matches.size(); ++i) {
      auto const explanation = explanation_of(ranking.support.matches[i].activity.value, all);
      REQUIRE(explanation.place);
      CHECK(explanation.place->place == i + 1);
      CHECK(explanation.proposed);
    }
  });
  CHECK(placed > 300);
}

TEST_CASE("ranks count the activities that fit by score, each once") {
  each_client(33, 6, [&](Assessed const& all, Ranking const& ranking) {
    if (ranking.mode == Mode::escalate) return;
    std::map<std::size_t, int> score_at;
    for (std::size_t row = 0; row < all.facts.rows(); ++row) {
      if (!on_offer(all.facts.world(), row, Layer::activity)) continue;
      auto const explanation = explanation_of(row, all);
      CHECK(explanation.place.has_value() == explanation.eligible);
      if (explanation.place) CHECK(score_at.emplace(explanation.place->rank, explanation.hundredths).second);
    }
    REQUIRE(score_at.size() == ranking.total);
    if (score_at.empty()) return;
    CHECK(score_at.begin()->first == 1);
    CHECK(score_at.rbegin()->first == ranking.total);
    int last = score_at.begin()->second;
    for (auto const& [rank, score] : score_at) {
      CHECK(score <= last);
      last = score;
    }
  });
}

TEST_CASE("what would bring an offer further does so when it is done") {
  Veenmeer const v;
  auto const world = v.world();
  Dice dice(34);
  std::map<ImprovementBy, int> seen;
  for (int i = 0; i < 14; ++i) {
    auto const profile = random_profile(dice, v);
    auto const bound = bound_to(profile, world, v.on);
    BoundFacts const facts(bound, world);
    auto const all = assessed(facts);
    for (std::size_t row = std::size_t(i); row < facts.rows(); row += 14) {
      if (!on_offer(world, row, Layer::activity)) continue;
      auto const explanation = explanation_of(row, all);
      bool const first = explanation.place && *explanation.place->place <= 5;
      if (first || explanation.mode == Mode::escalate) CHECK(explanation.improvements.empty());
      for (auto const& improvement : explanation.improvements) {
        ++seen[improvement.by];
        CHECK_FALSE(improvement.because.empty());
        if (improvement.by == ImprovementBy::points) CHECK(improvement.place <= std::size_t{5});
        if (improvement.by == ImprovementBy::points) CHECK(improvement.hundredths > 0);
        if (improvement.by == ImprovementBy::rule) CHECK_FALSE(explanation.eligible);
        bool const of_client = improvement.fact && improvement.fact->fact.starts_with("profile.");
        if (of_client) CHECK_FALSE(improvement.place);
        if (improvement.by != ImprovementBy::change) continue;
        auto const then = match_profile(changed(profile, *improvement.change), world, v.on);
        REQUIRE(improvement.place);
        if (*improvement.place > then.matches.size()) continue;
        CHECK(then.matches[*improvement.place - 1].activity.value == row);
      }
    }
  }
  for (auto const by :
       {ImprovementBy::change, ImprovementBy::points, ImprovementBy::fact, ImprovementBy::rule})
    CHECK(seen[by] > 30);
  CHECK(seen[ImprovementBy::variety] > 0);
}

namespace {

/// The explanation when the offer is known to have this trait.
Explanation with_trait(std::size_t row, char const* trait, Profile const& profile) {
  Veenmeer known;
  known.catalogue.activities.change(row, [&](Activity& offer) { offer.traits.emplace_back(trait); });
  known.columns = build_columns(known.catalogue, known.vocabulary, known.places, known.on);
  auto const offers = test::offer_facts({known.catalogue, known.vocabulary, known.columns}, known.analyser);
  MatchWorld const world{known.catalogue, known.vocabulary, known.columns,   known.places,
                         offers,          known.rules,      known.warm_links};
  return explain_offer({profile, ActivityId{static_cast<std::uint32_t>(row)}}, world, known.on);
}

}  // namespace

TEST_CASE("a fact that would be good was not known, and what it brings is what the score then is") {
  Veenmeer v;
  auto const quiet = std::find_if(v.vocabulary.traits.begin(), v.vocabulary.traits.end(),
                                  [](Trait const& trait) { return trait.id == "quiet"; });
  auto const place = static_cast<std::size_t>(quiet - v.vocabulary.traits.begin());
  Profile profile;
  profile.needs = {{"stress-anxiety", 3}};
  profile.social_anxiety = 2;
  auto const world = v.world();
  auto const bound = bound_to(profile, world, v.on);
  BoundFacts const facts(bound, world);
  auto const all = assessed(facts);
  int found = 0;
  for (std::size_t row = 0; row < facts.rows(); ++row) {
    if (!on_offer(world, row, Layer::activity)) continue;
    bool const open = !v.offers.marks(fact_named("offer.traits"), place).at(row);
    auto const explanation = explanation_of(row, all);
    for (auto const& improvement : explanation.improvements) {
      if (!improvement.fact || improvement.fact->fact != "offer.traits.quiet") continue;
      CHECK(open);
      CHECK(improvement.place);
      CHECK(improvement.fact->value == "true");
      CHECK(improvement.hundredths == 50);  // the points of the rule "quiet"
      CHECK(improvement.because.find(lower_first(quiet->label)) != std::string::npos);
      if (++found > 3) continue;
      auto const then = with_trait(row, "quiet", profile);
      CHECK(then.hundredths == explanation.hundredths + 50);
      CHECK(then.place->place == improvement.place);
    }
  }
  CHECK(found > 5);
}

TEST_CASE("with a signal of mode escalate nothing is proposed, and the explanation says so") {
  Veenmeer const v;
  Profile profile;
  profile.signals = {"suicidality"};
  profile.needs = {{"loneliness", 3}};
  for (std::uint32_t row = 0; row < v.columns.size; ++row) {
    auto const explanation = explain_offer({profile, ActivityId{row}}, v.world(), v.on);
    CHECK(explanation.mode == Mode::escalate);
    CHECK_FALSE(explanation.proposed);
    CHECK_FALSE(explanation.eligible);
    CHECK_FALSE(explanation.place);
    CHECK(explanation.improvements.empty());
    CHECK(explanation.signals.size() == 1);
    bool const help = v.columns.layer[row] == Layer::support;
    auto const* what = help ? "geen hulp uit de lijst" : "geen activiteit";
    CHECK(explanation.because.find(what) != std::string::npos);
  }
}

TEST_CASE("an explanation shows the values that a rule saw, and which are not known") {
  Veenmeer const v;
  Profile profile;
  profile.age = 20;
  profile.interests = {"walking-group"};
  std::size_t row = 0;
  while (!(v.columns.age_known[row] && v.columns.min_age[row] > 20)) ++row;
  auto const explanation = explain_offer({profile, ActivityId{std::uint32_t(row)}}, v.world(), v.on);
  auto const age = std::find_if(explanation.rules.begin(), explanation.rules.end(),
                                [](RuleSeen const& rule) { return rule.rule == "age"; });
  REQUIRE(age != explanation.rules.end());
  CHECK(age->answer == RuleAnswer::yes);
  CHECK(age->effect == RuleEffect::refuses);
  std::map<std::string, std::optional<std::string>> values;
  for (auto const& fact : age->facts) values[fact.fact] = fact.value;
  CHECK(values["offer.ageLimited"] == "true");
  CHECK(values["profile.age"] == "20");
  CHECK(values["offer.minAge"] == std::to_string(v.columns.min_age[row]));
  auto const wished = std::find_if(explanation.factors.begin(), explanation.factors.end(),
                                   [](FactorSeen const& factor) { return factor.rule.rule == "interest"; });
  REQUIRE(wished != explanation.factors.end());
  CHECK(wished->most == 500);
  CHECK(wished->rule.facts.front().fact == "profile.interests");
  CHECK(wished->rule.facts.front().value == "[walking-group]");
  auto const hours = std::find_if(explanation.factors.begin(), explanation.factors.end(),
                                  [](FactorSeen const& factor) { return factor.rule.rule == "hours"; });
  REQUIRE(hours != explanation.factors.end());
  for (auto const& fact : hours->rule.facts) {
    if (fact.fact == "pair.overlap") CHECK_FALSE(fact.value);
  }
}
