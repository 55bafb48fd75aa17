#include "engine/match/judge.h"

#include <bit>

namespace socialmap {
namespace {

constexpr std::uint64_t bit(std::size_t rule) { return std::uint64_t{1} << rule; }

void add(Judged& judged, std::size_t row, std::size_t rule, Kleene answer, WhenUnknown unknown) {
  if (answer == Kleene(true)) judged.refused[row] |= bit(rule);
  if (answer || unknown == WhenUnknown::fits) return;
  if (unknown == WhenUnknown::check) {
    judged.asked[row] |= bit(rule);
  } else {
    judged.refused[row] |= bit(rule);
    judged.unknown[row] |= bit(rule);
  }
}

}  // namespace

std::size_t Judged::first(std::size_t row) const {
  return static_cast<std::size_t>(std::countr_zero(refused[row]));
}

Judged judged(BoundFacts const& facts) {
  auto const rows = facts.rows();
  auto const& rules = facts.world().rules.refusals;
  Judged judged{std::vector<std::uint64_t>(rows), std::vector<std::uint64_t>(rows),
                std::vector<std::uint64_t>(rows)};
  for (std::size_t i = 0; i < rules.size(); ++i) {
    auto const answers = answers_of(rules[i].rule.when, facts);
    auto const* single = std::get_if<Kleene>(&answers);
    if (single && *single == Kleene(false)) continue;
    for (std::size_t row = 0; row < rows; ++row)
      add(judged, row, i, single ? *single : std::get<Marks>(answers).at(row), rules[i].unknown);
  }
  return judged;
}

Judged judged(FactSource const& source, RuleSet const& rules) {
  Judged judged{{0}, {0}, {0}};
  for (std::size_t i = 0; i < rules.refusals.size(); ++i) {
    auto const& rule = rules.refusals[i];
    add(judged, 0, i, answer_of(rule.rule.when, source), rule.unknown);
  }
  return judged;
}

}  // namespace socialmap
