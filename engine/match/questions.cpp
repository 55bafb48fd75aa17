#include "engine/match/questions.h"

#include <algorithm>

namespace socialmap {
namespace {

/// The facts of one offer, with one of them as if the client had answered.
FactSource supposing(FactSource source, QuestionRule const& question, double value) {
  if (question.where && answer_of(*question.where, source) != Kleene(true)) return source;
  auto const number = source.number;
  source.number = [number, about = question.about, value](FactRef const& asked) {
    return asked.fact == *about && !asked.word ? value : number(asked);
  };
  return source;
}

/// The first so many by score.
std::vector<std::size_t> first_of(std::vector<Candidate> candidates, MatchWorld const& world) {
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](Candidate const& a, Candidate const& b) { return a.hundredths > b.hundredths; });
  std::vector<std::size_t> rows;
  auto const most = static_cast<std::size_t>(world.weights().questions_change.value);
  for (std::size_t i = 0; i < std::min(most, candidates.size()); ++i) rows.push_back(candidates[i].row);
  return rows;
}

/// The rules that ask about a fact, so that only they are asked again.
struct Depending {
  std::vector<HardRule const*> refusals;
  std::vector<std::size_t> boosts;  // places in RuleSet::boosts
};

bool asks_about(Rule const& rule, FactId about) {
  auto const asked = facts_in(rule.when);
  return std::find(asked.begin(), asked.end(), about) != asked.end();
}

Depending depending_on(FactId about, RuleSet const& rules) {
  Depending found;
  for (auto const& rule : rules.refusals) {
    if (asks_about(rule.rule, about)) found.refusals.push_back(&rule);
  }
  for (std::size_t i = 0; i < rules.boosts.size(); ++i) {
    if (asks_about(rules.boosts[i].rule, about)) found.boosts.push_back(i);
  }
  return found;
}

bool is_refused(Depending const& rules, FactSource const& source) {
  return std::any_of(rules.refusals.begin(), rules.refusals.end(), [&](HardRule const* rule) {
    auto const answer = answer_of(rule->rule.when, source);
    return answer == Kleene(true) || (!answer && rule->unknown == WhenUnknown::refuse);
  });
}

/// The rows that would come first if the client gave this answer, in order; what does not depend on it stays.
std::vector<std::size_t> first_rows(std::vector<Candidate> const& candidates, BoundFacts const& facts,
                                    QuestionRule const& question, double value) {
  auto const rules = depending_on(*question.about, facts.world().rules);
  std::vector<Candidate> left;
  for (auto const& candidate : candidates) {
    auto const now = facts.source(candidate.row);
    auto const then = supposing(now, question, value);
    if (is_refused(rules, then)) continue;
    int const change =
        sum_of(points_of(facts, {then, rules.boosts})) - sum_of(points_of(facts, {now, rules.boosts}));
    left.push_back({candidate.row, candidate.hundredths + change});
  }
  return first_of(std::move(left), facts.world());
}

}  // namespace

std::vector<std::string> questions_for(Assessed const& assessed, std::vector<Candidate> const& first) {
  auto const& facts = assessed.facts;
  auto const& rules = facts.world().rules;
  std::vector<Candidate> const best(
      first.begin(), first.begin() + std::ptrdiff_t(std::min(first.size(), kLookedAtForQuestions)));
  auto const now = first_of(best, facts.world());
  auto const most = static_cast<std::size_t>(rules.weights.questions_shown.value);
  std::vector<std::string> questions;
  for (auto const& question : rules.questions) {
    if (questions.size() == most || answer_of(question.rule.when, facts.source(0)) != Kleene(true)) continue;
    bool const changes =
        !question.about || std::any_of(question.values.begin(), question.values.end(), [&](double value) {
          return now != first_rows(best, facts, question, value);
        });
    if (changes) questions.push_back(question.rule.because);
  }
  return questions;
}

}  // namespace socialmap
