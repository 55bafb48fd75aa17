#include "engine/match/judge.h"

#include <bit>

namespace socialmap {

std::size_t Judged::first(std::size_t row) const {
  return static_cast<std::size_t>(std::countr_zero(mask(row)));
}

std::uint64_t Judged::mask(std::size_t row) const {
  std::uint64_t mask = 0;
  for (std::size_t rule = 0; rule < by_rule_.size(); ++rule)
    mask |= std::uint64_t{refused(row, rule)} << rule;
  return mask;
}

void Judged::add(std::size_t rule, Kleene answer, WhenUnknown unknown) {
  bool const silent = answer ? !*answer : unknown == WhenUnknown::fits;
  if (!silent) add(rule, Marks(64 * any_.size() - 1, answer), unknown);
}

void Judged::add(std::size_t rule, Marks const& answers, WhenUnknown unknown) {
  auto& said = by_rule_[rule];
  said.refused = answers.yes;
  if (unknown != WhenUnknown::fits) {
    auto& open = unknown == WhenUnknown::check ? said.asked : said.unknown;
    open = neither(answers.yes, answers.no);
  }
  if (unknown == WhenUnknown::refuse) unite(said.refused, said.unknown);
  unite(any_, said.refused);
}

Judged judged(BoundFacts const& facts) {
  auto const& rules = facts.world().rules.refusals;
  Judged judged(facts.rows(), rules.size());
  for (std::size_t i = 0; i < rules.size(); ++i) {
    auto const answers = answers_of(rules[i].rule.when, facts);
    if (auto const* marks = marks_in(answers)) {
      judged.add(i, *marks, rules[i].unknown);
    } else {
      judged.add(i, std::get<Kleene>(answers), rules[i].unknown);
    }
  }
  return judged;
}

Judged judged(FactSource const& source, RuleSet const& rules) {
  Judged judged(1, rules.refusals.size());
  for (std::size_t i = 0; i < rules.refusals.size(); ++i) {
    auto const& rule = rules.refusals[i];
    judged.add(i, answer_of(rule.rule.when, source), rule.unknown);
  }
  return judged;
}

}  // namespace socialmap
