#pragma once
// All facts of one client before all offers, and what a condition answers of them: for one offer, or for all
// at once.

#include <deque>
#include <utility>
#include <variant>

#include "engine/match/pair_facts.h"

namespace socialmap {

/// What the client alone decides is a single answer; the rest is one answer an offer, and those that stand
/// somewhere are not copied.
using Answers = std::variant<Kleene, Marks, Marks const*>;

/// Null where there is a single answer.
inline Marks const* marks_in(Answers const& answers) {
  if (auto const* kept = std::get_if<Marks const*>(&answers)) return *kept;
  return std::get_if<Marks>(&answers);
}

/// For one client and one thread. What it refers to must outlive it.
class BoundFacts {
 public:
  BoundFacts(BoundProfile const& bound, MatchWorld const& world)
      : bound_(bound), world_(world), client_(bound, world), pair_(bound, world, client_) {}
  BoundFacts(BoundFacts const&) = delete;  // the pair's facts refer to the client's
  BoundFacts& operator=(BoundFacts const&) = delete;

  BoundProfile const& bound() const { return bound_; }
  MatchWorld const& world() const { return world_; }
  ClientFacts const& client() const { return client_; }
  PairFacts const& pair() const { return pair_; }
  std::size_t rows() const { return world_.columns.size; }

  /// Of the client, the offer or both, as FactSource::number.
  double number(FactRef const& asked, std::size_t row) const;
  /// Facts of the client and one offer, for the plain reading of a condition.
  FactSource source(std::size_t row) const;
  /// The answers to one test of offers; rules have many tests in common, and each is made once.
  template <typename Make>
  Answers told(Condition const& test, Make make) const {
    for (auto const& [known, answers] : told_) {
      if (known == test) return kept(answers);
    }
    return kept(told_.emplace_back(test, make()).second);
  }

 private:
  static Answers kept(Answers const& answers) {
    auto const* marks = marks_in(answers);
    return marks != nullptr ? Answers(marks) : answers;
  }

  BoundProfile const& bound_;
  MatchWorld const& world_;
  ClientFacts client_;
  PairFacts pair_;
  mutable std::deque<std::pair<Condition, Answers>> told_;
};

/// No longer to be used than the facts.
Answers answers_of(Condition const& condition, BoundFacts const& facts);

/// The same written out for every offer.
Marks marks_of(Condition const& condition, BoundFacts const& facts);

}  // namespace socialmap
