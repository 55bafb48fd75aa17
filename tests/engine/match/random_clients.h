#pragma once
// Veenmeer as matching sees it, and clients by chance, the same for the same seed.

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "engine/match/candidate.h"
#include "engine/rules/read_rules.h"
#include "tests/source_directory.h"

namespace socialmap::test {

/// Of a catalogue in one part.
inline OfferFacts offer_facts(OfferFacts::Records const& records, Analyser const& analyser) {
  ActivityRange const all{0, static_cast<std::uint32_t>(records.catalogue.activities.size())};
  auto words = std::make_shared<OfferWordsPart const>(records.catalogue, all, analyser);
  return {records, OfferWords({std::move(words)}, analyser)};
}

struct Veenmeer {
  Veenmeer() = default;
  Veenmeer(Veenmeer const&) = delete;
  Veenmeer& operator=(Veenmeer const&) = delete;

  Vocabulary vocabulary = read_vocabulary(source_directory() + "/catalog/vocabulary").vocabulary;
  Catalogue catalogue = read_catalogue(source_directory() + "/catalog/veenmeer", vocabulary).catalogue;
  RuleSet rules = read_rules(source_directory() + "/rules", vocabulary).rules;
  Date on = *parse_date("2026-11-23");
  Places places{catalogue};
  Columns columns = build_columns(catalogue, vocabulary, places, on);
  Analyser analyser{vocabulary.dutch, dutch_lexicon()};
  OfferFacts offers = offer_facts({catalogue, vocabulary, columns, &rules}, analyser);
  ProviderGraph network{{catalogue, vocabulary, columns}};
  WarmLinks warm_links{network};
  MatchWorld world() const { return {catalogue, vocabulary, columns, places, offers, rules, warm_links}; }
};

/// May the offer be shown, and is it of this layer?
inline bool on_offer(MatchWorld const& world, std::size_t row, Layer layer) {
  return world.columns.shown(row) && world.columns.layer[row] == layer;
}

inline std::vector<int> all_scores(BoundFacts const& facts) {
  auto counted = facts.world().offers.shown(Layer::activity);  // of the others each by itself
  Scores const scores(facts, counted);
  std::vector<int> all;
  for (std::size_t row = 0; row < facts.rows(); ++row) all.push_back(scores[row]);
  return all;
}

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  int upto(int most) { return static_cast<int>(engine_() % (static_cast<unsigned>(most) + 1)); }
  bool one_in(int n) { return upto(n - 1) == 0; }
  template <typename List>
  auto const& pick(List const& list) {
    return list[static_cast<std::size_t>(upto(static_cast<int>(list.size()) - 1))];
  }

 private:
  std::mt19937 engine_;
};

/// What the client can, now and then not told.
inline void add_random_abilities(Profile& profile, Dice& dice) {
  if (dice.one_in(4)) profile.mobility = static_cast<Mobility>(dice.upto(2));
  if (dice.one_in(3)) profile.languages = {dice.one_in(2) ? "nl" : "ar"};
  if (dice.one_in(3)) profile.dutch_level = static_cast<DutchLevel>(dice.upto(4));
  if (dice.one_in(3)) profile.reading = static_cast<Skill>(dice.upto(2));
  if (dice.one_in(3)) profile.digital = static_cast<Skill>(dice.upto(2));
  if (dice.one_in(6)) profile.accessibility = {"stepFree"};
  if (dice.one_in(2)) profile.group = static_cast<GroupWish>(dice.upto(2));
  if (dice.one_in(2)) profile.social_anxiety = dice.upto(3);
  if (dice.one_in(3)) profile.grief_months = dice.upto(12);
  if (dice.one_in(3)) profile.care_duties = static_cast<CareDuties>(dice.upto(2));
}

inline Profile random_profile(Dice& dice, Veenmeer const& v) {
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
  if (dice.one_in(4)) profile.avoid.traits.push_back(dice.pick(v.vocabulary.traits).id);
  if (dice.one_in(8)) profile.avoid.words.push_back("bingo");
  if (dice.one_in(12)) profile.require.traits.push_back(dice.pick(v.vocabulary.traits).id);
  if (dice.one_in(20)) profile.require.kinds.push_back(dice.pick(v.vocabulary.kinds).id);
  if (dice.one_in(3)) profile.budget.per_month = Cents{dice.upto(40) * 100};
  if (dice.one_in(4)) profile.budget.passes = {"veenmeerpas"};
  add_random_abilities(profile, dice);
  if (dice.one_in(8)) profile.signals.push_back(dice.pick(v.vocabulary.signals).id);
  if (dice.one_in(3)) profile.coach = dice.pick(v.catalogue.network.professionals).id;
  profile.limit = 25;
  return profile;
}

/// What share of the clients of one test has what the laws are about: a law held over clients of whom nobody
/// is refused anything says nothing.
class Shares {
 public:
  void add(Ranking const& ranking) {
    ++clients_;
    refusals_ += ranking.refused_total > 0;
    two_ += ranking.matches.size() >= 2;
    checks_ += std::any_of(ranking.matches.begin(), ranking.matches.end(),
                           [](Match const& match) { return !match.checks.empty(); });
  }
  /// Prints them, and fails where one is 30 percent or less.
  void hold() const {
    WARN("of " << clients_ << " clients: " << percent(refusals_) << " % with a refusal, " << percent(checks_)
               << " % with a check, " << percent(two_) << " % with two matches or more");
    CHECK(percent(refusals_) > 30);
    CHECK(percent(checks_) > 30);
    CHECK(percent(two_) > 30);
  }

 private:
  int percent(int some) const { return clients_ == 0 ? 0 : 100 * some / clients_; }
  int clients_ = 0, refusals_ = 0, checks_ = 0, two_ = 0;
};

}  // namespace socialmap::test
