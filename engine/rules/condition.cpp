#include "engine/rules/condition.h"

#include <algorithm>
#include <cmath>

#include "engine/base/overloaded.h"

namespace socialmap {
namespace {

Kleene truth_of(double value) { return std::isnan(value) ? Kleene{} : Kleene{value != 0}; }

Kleene one_of(OneOf const& test, FactSource const& source) {
  double const value = source.number(test.term);
  if (std::isnan(value)) return std::nullopt;
  return std::find(test.words.begin(), test.words.end(), static_cast<std::size_t>(value)) != test.words.end();
}

Kleene has(Has const& test, FactSource const& source) {
  auto const* listed = std::get_if<std::vector<std::size_t>>(&test.words);
  auto const words = listed ? *listed : source.words_in(std::get<FactId>(test.words));
  Kleene answer = test.all;
  for (auto const word : words) {
    auto const here = truth_of(source.number({test.set, word}));
    answer = test.all ? kleene_and(answer, here) : kleene_or(answer, here);
  }
  return answer;
}

Kleene compare(Compare const& test, FactSource const& source) {
  double const right = std::visit(overloaded{[](double value) { return value; },
                                             [&](FactRef const& term) { return source.number(term); }},
                                  test.right);
  return compared(source.number(test.left), test.how, right);
}

bool known(FactRef const& term, FactSource const& source) {
  auto const type = fact(term.fact).type;
  bool const whole = !term.word && (type == FactType::set || type == FactType::weights);
  return whole ? source.given(term.fact) : !std::isnan(source.number(term));
}

void add_fact(std::vector<FactId>& found, FactId fact) {
  if (std::find(found.begin(), found.end(), fact) == found.end()) found.push_back(fact);
}

void collect(Condition const& condition, std::vector<FactId>& found) {
  auto const parts = [&](std::vector<Condition> const& all) {
    for (auto const& part : all) collect(part, found);
  };
  std::visit(overloaded{[](Always const&) {}, [&](Holds const& n) { add_fact(found, n.term.fact); },
                        [&](Compare const& n) {
                          add_fact(found, n.left.fact);
                          if (auto const* right = std::get_if<FactRef>(&n.right))
                            add_fact(found, right->fact);
                        },
                        [&](OneOf const& n) { add_fact(found, n.term.fact); },
                        [&](Has const& n) {
                          add_fact(found, n.set);
                          if (auto const* right = std::get_if<FactId>(&n.words)) add_fact(found, *right);
                        },
                        [&](IsKnown const& n) { add_fact(found, n.term.fact); },
                        [&](Not const& n) { parts(n.part); }, [&](All const& n) { parts(n.parts); },
                        [&](Any const& n) { parts(n.parts); }},
             condition.node);
}

}  // namespace

bool Not::operator==(Not const& other) const { return part == other.part; }
bool All::operator==(All const& other) const { return parts == other.parts; }
bool Any::operator==(Any const& other) const { return parts == other.parts; }

Kleene kleene_and(Kleene a, Kleene b) {
  if (a == Kleene(false) || b == Kleene(false)) return false;
  return a && b ? Kleene(true) : std::nullopt;
}
Kleene kleene_or(Kleene a, Kleene b) {
  if (a == Kleene(true) || b == Kleene(true)) return true;
  return a && b ? Kleene(false) : std::nullopt;
}
Kleene kleene_not(Kleene a) { return a ? Kleene(!*a) : std::nullopt; }

Kleene compared(double left, Comparison how, double right) {
  if (std::isnan(left) || std::isnan(right)) return std::nullopt;
  switch (how) {
    case Comparison::equal:
      return left == right;
    case Comparison::unequal:
      return left != right;
    case Comparison::less:
      return left < right;
    case Comparison::at_most:
      return left <= right;
    case Comparison::more:
      return left > right;
    case Comparison::at_least:
      return left >= right;
  }
  return std::nullopt;
}

Kleene answer_of(Condition const& condition, FactSource const& source) {
  return std::visit(overloaded{[](Always const& n) { return n.answer; },
                               [&](Holds const& n) { return truth_of(source.number(n.term)); },
                               [&](Compare const& n) { return compare(n, source); },
                               [&](OneOf const& n) { return one_of(n, source); },
                               [&](Has const& n) { return has(n, source); },
                               [&](IsKnown const& n) { return Kleene(known(n.term, source)); },
                               [&](Not const& n) { return kleene_not(answer_of(n.part.front(), source)); },
                               [&](All const& n) {
                                 Kleene answer = true;
                                 for (auto const& part : n.parts)
                                   answer = kleene_and(answer, answer_of(part, source));
                                 return answer;
                               },
                               [&](Any const& n) {
                                 Kleene answer = false;
                                 for (auto const& part : n.parts)
                                   answer = kleene_or(answer, answer_of(part, source));
                                 return answer;
                               }},
                    condition.node);
}

std::vector<FactId> facts_in(Condition const& condition) {
  std::vector<FactId> found;
  collect(condition, found);
  return found;
}

}  // namespace socialmap
