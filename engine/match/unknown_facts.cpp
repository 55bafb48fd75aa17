#include "engine/match/unknown_facts.h"

#include <algorithm>
#include <numeric>

namespace socialmap {
namespace {

/// Every value of a word or truth; of a number the least and the most.
std::vector<double> values_of(FactRef const& asked) {
  auto const& known = fact(asked.fact);
  if (known.type == FactType::number || known.type == FactType::weights) return {known.least, known.most};
  if (known.type != FactType::word) return {1, 0};
  std::vector<double> places(known.words.size());
  std::iota(places.begin(), places.end(), 0);
  return places;
}

void add_unknown(std::vector<ValueRead> const& values, std::vector<FactRef>& found) {
  for (auto const& read : values) {
    bool const listed = std::find(found.begin(), found.end(), read.asked) != found.end();
    if (!read.known() && !read.words && !listed) found.push_back(read.asked);
  }
}

/// What the rules whose answer is open asked for in vain.
std::vector<FactRef> unknown_facts(FactSource const& source, RuleSet const& rules) {
  std::vector<FactRef> found;
  for (auto const& rule : rules.refusals) {
    auto const looked = look(rule.rule.when, source);
    if (!looked.answer) add_unknown(looked.values, found);
  }
  for (auto const& boost : rules.boosts) {
    auto const looked = look(boost.rule.when, source);
    if (looked.answer != Kleene(false)) add_unknown(looked.values, found);
    bool const times = boost.times && !counts_by_need(boost) && looked.answer != Kleene(false);
    if (times) add_unknown({{*boost.times, source.number(*boost.times), {}}}, found);
  }
  return found;
}

FactSource supposing(FactSource source, FactRef const& known, double value) {
  source.number = [number = source.number, known, value](FactRef const& asked) {
    return asked == known ? value : number(asked);
  };
  return source;
}

int score_of(BoundFacts const& facts, FactSource const& source) {
  std::vector<std::size_t> all(facts.world().rules.boosts.size());
  std::iota(all.begin(), all.end(), 0);
  return sum_of(points_of(facts, {source, all}));
}

/// The best value that lets the offer through; nothing when none does.
std::optional<Supposed> best_value(FactRef const& unknown, FactSource const& now, BoundFacts const& facts) {
  std::optional<Supposed> best;
  for (double const value : values_of(unknown)) {
    auto const then = supposing(now, unknown, value);
    if (!judged(then, facts.world().rules).eligible(0)) continue;
    int const score = score_of(facts, then);
    if (!best || score > best->hundredths) best = Supposed{unknown, value, score};
  }
  return best;
}

}  // namespace

std::vector<Supposed> good_if_known(std::size_t row, Assessed const& assessed) {
  auto const& facts = assessed.facts;
  auto const now = facts.source(row);
  bool const refused = !assessed.judged.eligible(row);
  std::vector<Supposed> good;
  for (auto const& unknown : unknown_facts(now, facts.world().rules)) {
    auto const best = best_value(unknown, now, facts);
    if (best && (refused || best->hundredths > assessed.scores[row])) good.push_back(*best);
  }
  std::stable_sort(good.begin(), good.end(),
                   [](Supposed const& a, Supposed const& b) { return a.hundredths > b.hundredths; });
  return good;
}

}  // namespace socialmap
