#include "engine/match/rules_seen.h"

#include <algorithm>

#include "engine/match/slots.h"

namespace socialmap {
namespace {

RuleAnswer word_for(Kleene answer) {
  if (!answer) return RuleAnswer::unknown;
  return *answer ? RuleAnswer::yes : RuleAnswer::no;
}

/// A rule whose condition need only hold; its sentence filled in for this offer.
RuleSeen rule_seen(RuleFile file, Rule const& rule, SentenceAbout const& about) {
  auto const looked = look(rule.when, about.facts.source(about.row));
  RuleSeen seen{file,        rule.id, word_for(looked.answer), RuleEffect::none, filled(rule.because, about),
                rule.source, {}};
  if (looked.answer == Kleene(true)) seen.effect = RuleEffect::applies;
  for (auto const& value : looked.values)
    seen.facts.push_back(in_words(value, about.facts.world().vocabulary));
  return seen;
}

/// What the ranking itself did with it.
RuleSeen refusal_seen(std::size_t rule, std::size_t row, Assessed const& assessed) {
  auto const& hard = assessed.facts.world().rules.refusals[rule];
  auto seen = rule_seen(RuleFile::refuse, hard.rule, {assessed.facts, row, {}});
  seen.effect = RuleEffect::none;
  if (assessed.judged.refused(row, rule)) seen.effect = RuleEffect::refuses;
  if (assessed.judged.unknown(row, rule))
    seen.because = filled(hard.unknown_because, {assessed.facts, row, {}});
  if (assessed.judged.asked(row, rule)) {
    seen.effect = RuleEffect::asks;
    seen.because = filled(hard.check, {assessed.facts, row, {}});
  }
  return seen;
}

double heaviest_need(BoundProfile const& bound) {
  return bound.needs.empty() ? 0 : bound.needs.front().weight;
}

/// The highest that a number to multiply by can be for this client.
double most_times(FactRef const& times, BoundFacts const& facts) {
  static auto const best_help = fact_named("pair.bestHelp");
  static auto const strength = fact_named("offer.needs");
  if (times.fact == best_help) return fact(strength).most * heaviest_need(facts.bound());
  if (!times.word) return fact(times.fact).most;
  auto const& needs = facts.bound().needs;
  auto const asked = std::find_if(needs.begin(), needs.end(),
                                  [&](BoundNeed const& need) { return need.need.value == *times.word; });
  return asked == needs.end() ? 0 : fact(strength).most * asked->weight;
}

/// One part of what a boost gives.
struct Part {
  std::size_t boost = 0;
  std::optional<FactRef> times;
  std::optional<std::size_t> need;  ///< NeedId value, where it counts need by need
  bool ruled_out = false;           ///< by the client alone, whatever the offer
};

FactSeen times_seen(FactRef const& times, SentenceAbout const& about) {
  return in_words({times, about.facts.number(times, about.row), {}}, about.facts.world().vocabulary);
}

void add_once(std::vector<FactSeen>& facts, FactSeen more) {
  bool const listed =
      std::any_of(facts.begin(), facts.end(), [&](FactSeen const& seen) { return seen.fact == more.fact; });
  if (!listed) facts.push_back(std::move(more));
}

FactorSeen factor_seen(Part const& part, std::vector<Points> const& points, SentenceAbout const& about) {
  auto const& facts = about.facts;
  auto const& boost = facts.world().rules.boosts[part.boost];
  FactorSeen seen{boost.factor, rule_seen(RuleFile::score, boost.rule, about), {}, 0, 0};
  if (about.need) seen.need = facts.world().vocabulary.needs[*about.need].id;
  if (part.times) add_once(seen.rule.facts, times_seen(*part.times, about));
  if (!part.ruled_out)
    seen.most = hundredths(boost.points * (part.times ? most_times(*part.times, facts) : 1));
  for (auto const& given : points) {
    if (given.need == about.need) seen.hundredths += given.hundredths;
  }
  return seen;
}

/// The parts that a boost counts: one, or one for each need of the client.
std::vector<Part> parts_of(std::size_t place, BoundFacts const& facts) {
  auto const& boost = facts.world().rules.boosts[place];
  auto const answers = answers_of(boost.rule.when, facts);
  auto const* single = std::get_if<Kleene>(&answers);
  bool const ruled_out = single && *single == Kleene(false);
  bool const by_need = counts_by_need(boost);
  if (!by_need || facts.bound().needs.empty()) {
    auto const times = by_need ? std::nullopt : boost.times;
    return {{place, times, {}, ruled_out || by_need}};  // by need and no need: nothing to give
  }
  std::vector<Part> parts;
  for (auto const& bound : facts.bound().needs) {
    std::size_t const need = bound.need.value;
    parts.push_back({place, FactRef{boost.times->fact, need}, need, ruled_out});
  }
  return parts;
}

}  // namespace

std::vector<RuleSeen> rules_seen(std::size_t row, Assessed const& assessed) {
  auto const& facts = assessed.facts;
  auto const& rules = facts.world().rules;
  std::vector<RuleSeen> seen;
  auto const add = [&](RuleFile file, auto const& list) {
    for (auto const& one : list) seen.push_back(rule_seen(file, one.rule, {facts, row, {}}));
  };
  add(RuleFile::modes, rules.modes);
  add(RuleFile::help, rules.help);
  for (std::size_t i = 0; i < rules.refusals.size(); ++i) seen.push_back(refusal_seen(i, row, assessed));
  add(RuleFile::choose, rules.cover);
  add(RuleFile::checks, rules.checks);
  add(RuleFile::prerequisites, rules.prerequisites);
  add(RuleFile::questions, rules.questions);
  return seen;
}

std::vector<FactorSeen> factors_seen(std::size_t row, BoundFacts const& facts) {
  auto const source = facts.source(row);
  std::vector<FactorSeen> factors;
  for (std::size_t i = 0; i < facts.world().rules.boosts.size(); ++i) {
    std::vector<std::size_t> const only{i};
    auto const points = points_of(facts, {source, only});
    for (auto const& part : parts_of(i, facts))
      factors.push_back(factor_seen(part, points, {facts, row, part.need}));
  }
  return factors;
}

}  // namespace socialmap
