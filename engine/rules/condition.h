#pragma once
// What a rule asks: a tree, three-valued (Kleene). What is not known makes an answer unknown only where it
// could change it.

#include <functional>
#include <optional>
#include <variant>
#include <vector>

#include "engine/rules/fact.h"

namespace socialmap {

/// True, false, or nothing: not known.
using Kleene = std::optional<bool>;

/// A truth, number or word; or one word of a set (a truth) or of weights (a number).
struct FactRef {
  FactId fact;
  std::optional<std::size_t> word;  ///< place in words_of(fact)
  bool operator==(FactRef const&) const = default;
};

enum class Comparison { equal, unequal, less, at_most, more, at_least };

struct Always {
  Kleene answer;
  bool operator==(Always const&) const = default;
};
/// The term is true.
struct Holds {
  FactRef term;
  bool operator==(Holds const&) const = default;
};
/// Words are compared by their order.
struct Compare {
  FactRef left;
  Comparison how = Comparison::equal;
  std::variant<double, FactRef> right;
  bool operator==(Compare const&) const = default;
};
/// The word is one of these, by their places.
struct OneOf {
  FactRef term;
  std::vector<std::size_t> words;
  bool operator==(OneOf const&) const = default;
};
/// The set has any, or all, of these words. Any of no words: false. All of no words: true.
struct Has {
  FactId set;
  bool all = false;
  std::variant<std::vector<std::size_t>, FactId> words;
  bool operator==(Has const&) const = default;
};
/// Is the term known at all? Never unknown itself. Of a set: a word of it is known to be in, or it was given.
struct IsKnown {
  FactRef term;
  bool operator==(IsKnown const&) const = default;
};
struct Condition;
struct Not {
  std::vector<Condition> part;  ///< one
  bool operator==(Not const&) const;
};
struct All {
  std::vector<Condition> parts;
  bool operator==(All const&) const;
};
struct Any {
  std::vector<Condition> parts;
  bool operator==(Any const&) const;
};

struct Condition {
  std::variant<Always, Holds, Compare, OneOf, Has, IsKnown, Not, All, Any> node;
  bool operator==(Condition const&) const = default;
};

/// Where facts come from. Numbers, words (their place) and truths (1 or 0) are doubles, NaN is unknown.
struct FactSource {
  std::function<double(FactRef const&)> number;              ///< of a set's word: 1, 0 or NaN
  std::function<bool(FactId)> given;                         ///< is the set known at all?
  std::function<std::vector<std::size_t>(FactId)> words_in;  ///< words known to be in a set
};

Kleene kleene_and(Kleene a, Kleene b);
Kleene kleene_or(Kleene a, Kleene b);
Kleene kleene_not(Kleene a);
/// Unknown when either is NaN.
Kleene compared(double left, Comparison how, double right);

/// One answer for one client and offer: the plain meaning of a condition, against which the fast ways are
/// tested.
Kleene answer_of(Condition const& condition, FactSource const& source);

/// Every fact that the condition asks about, each once.
std::vector<FactId> facts_in(Condition const& condition);

}  // namespace socialmap
