// Conditions of which a part can never hold: every way in which a condition can hold is written out, and for
// each fact in it one value is looked for that fulfils all that is asked of it.
#include <algorithm>

#include "engine/base/overloaded.h"
#include "engine/rules/check_rules.h"

namespace socialmap {
namespace {

/// One test in a way to hold, or its opposite.
struct Literal {
  Condition test;
  bool negated = false;
};
using Way = std::vector<Literal>;

/// More ways than this are not looked at.
constexpr std::size_t kMostWays = 2000;

std::vector<Way> ways_of(Condition const& condition, bool negated);

std::vector<Way> either(std::vector<Condition> const& parts, bool negated) {
  std::vector<Way> ways;
  for (auto const& part : parts) {
    for (auto& way : ways_of(part, negated)) ways.push_back(std::move(way));
  }
  return ways;
}

std::vector<Way> together(std::vector<Condition> const& parts, bool negated) {
  std::vector<Way> ways{Way{}};
  for (auto const& part : parts) {
    std::vector<Way> longer;
    for (auto const& more : ways_of(part, negated)) {
      for (auto const& way : ways) {
        if (longer.size() > kMostWays) return longer;
        longer.push_back(way);
        longer.back().insert(longer.back().end(), more.begin(), more.end());
      }
    }
    ways = std::move(longer);
  }
  return ways;
}

/// "has any of [a, b]" as a or b, so that each word is looked at by itself.
std::vector<Condition> word_by_word(Has const& test) {
  std::vector<Condition> parts;
  for (auto const word : std::get<std::vector<std::size_t>>(test.words))
    parts.push_back({Holds{{test.set, word}}});
  return parts;
}

std::vector<Way> ways_of(Condition const& condition, bool negated) {
  auto const single = [&] { return std::vector<Way>{Way{{condition, negated}}}; };
  return std::visit(
      overloaded{[&](Not const& n) { return ways_of(n.part.front(), !negated); },
                 [&](All const& n) { return negated ? either(n.parts, true) : together(n.parts, false); },
                 [&](Any const& n) { return negated ? together(n.parts, true) : either(n.parts, false); },
                 [&](Has const& n) {
                   if (std::holds_alternative<FactId>(n.words)) return single();
                   return n.all == negated ? either(word_by_word(n), negated)
                                           : together(word_by_word(n), negated);
                 },
                 [&](auto const&) { return single(); }},
      condition.node);
}

/// The one term that a test asks about; nothing when it compares two, or asks whether something is known.
std::optional<FactRef> single_term(Condition const& test) {
  if (auto const* holds = std::get_if<Holds>(&test.node)) return holds->term;
  if (auto const* one = std::get_if<OneOf>(&test.node)) return one->term;
  auto const* compare = std::get_if<Compare>(&test.node);
  if (compare && std::holds_alternative<double>(compare->right)) return compare->left;
  return std::nullopt;
}

/// Values that decide: the bounds, every number compared to, and one between each two.
std::vector<double> values_to_try(FactRef const& term, Way const& way) {
  auto const& asked = fact(term.fact);
  if (asked.type == FactType::truth || asked.type == FactType::set) return {0, 1};
  std::vector<double> values{asked.least, asked.most};
  if (asked.type == FactType::word) values = {0, double(asked.words.size()) - 1};
  double const least = values.front(), most = values.back();
  for (auto const& literal : way) {
    auto const* compare = std::get_if<Compare>(&literal.test.node);
    if (compare && single_term(literal.test) == term) values.push_back(std::get<double>(compare->right));
  }
  if (asked.type == FactType::word) {
    values.clear();
    for (std::size_t i = 0; i < asked.words.size(); ++i) values.push_back(double(i));
    return values;
  }
  std::sort(values.begin(), values.end());
  for (auto i = values.size() - 1; i > 0; --i) values.push_back((values[i] + values[i - 1]) / 2);
  values.erase(std::remove_if(values.begin(), values.end(), [&](double v) { return v < least || v > most; }),
               values.end());
  return values;
}

bool fulfils(double value, FactRef const& term, Way const& way) {
  FactSource const source{[&](FactRef const&) { return value; }, [](FactId) { return true; },
                          [](FactId) { return std::vector<std::size_t>{}; }};
  return std::all_of(way.begin(), way.end(), [&](Literal const& literal) {
    if (single_term(literal.test) != term) return true;
    return answer_of(literal.test, source) == Kleene(!literal.negated);
  });
}

}  // namespace

std::vector<FactId> impossible_facts(Condition const& condition) {
  std::vector<FactId> impossible;
  for (auto const& way : ways_of(condition, false)) {
    for (auto const& literal : way) {
      auto const term = single_term(literal.test);
      if (!term) continue;
      auto const values = values_to_try(*term, way);
      bool const possible =
          std::any_of(values.begin(), values.end(), [&](double value) { return fulfils(value, *term, way); });
      bool const told = std::find(impossible.begin(), impossible.end(), term->fact) != impossible.end();
      if (!possible && !told) impossible.push_back(term->fact);
    }
  }
  return impossible;
}

}  // namespace socialmap
