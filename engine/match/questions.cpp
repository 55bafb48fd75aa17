#include "engine/match/questions.h"

#include <algorithm>

namespace socialmap {
namespace {

/// So many of the best are looked at: one further down would have to gain more than an answer gives.
constexpr std::size_t kLookedAt = 12;

/// The facts of one offer, with one of them as if the client had answered.
FactSource supposing(FactSource source, QuestionRule const& question, double value) {
  if (question.where && answer_of(*question.where, source) != Kleene(true)) return source;
  auto const number = source.number;
  source.number = [number, about = question.about, value](FactRef const& asked) {
    return asked.fact == about && !asked.word ? value : number(asked);
  };
  return source;
}

/// The rows that would come first, in order.
template <typename SourceOf>
std::vector<std::size_t> first_rows(std::vector<Candidate> const& candidates, Assessed const& assessed,
                                    SourceOf source_of) {
  auto const& facts = assessed.facts;
  std::vector<Candidate> left;
  for (auto const& candidate : candidates) {
    auto const source = source_of(candidate.row);
    if (!judged(source, facts.world().rules).eligible(0)) continue;
    left.push_back({candidate.row, sum_of(points_of(facts, candidate.row, source))});
  }
  std::stable_sort(left.begin(), left.end(),
                   [](Candidate const& a, Candidate const& b) { return a.hundredths > b.hundredths; });
  std::vector<std::size_t> rows;
  auto const most = static_cast<std::size_t>(facts.world().weights().questions_change.value);
  for (std::size_t i = 0; i < std::min(most, left.size()); ++i) rows.push_back(left[i].row);
  return rows;
}

}  // namespace

std::vector<std::string> questions_for(Assessed const& assessed, std::vector<Candidate> const& first) {
  auto const& facts = assessed.facts;
  auto const& rules = facts.world().rules;
  std::vector<Candidate> const best(first.begin(),
                                    first.begin() + std::ptrdiff_t(std::min(first.size(), kLookedAt)));
  auto const now = first_rows(best, assessed, [&](std::size_t row) { return facts.source(row); });
  auto const most = static_cast<std::size_t>(rules.weights.questions_shown.value);
  std::vector<std::string> questions;
  for (auto const& question : rules.questions) {
    if (questions.size() == most || answer_of(question.rule.when, facts.source(0)) != Kleene(true)) continue;
    bool const changes = std::any_of(question.values.begin(), question.values.end(), [&](double value) {
      return now != first_rows(best, assessed, [&](std::size_t row) {
               return supposing(facts.source(row), question, value);
             });
    });
    if (changes) questions.push_back(question.rule.because);
  }
  return questions;
}

}  // namespace socialmap
