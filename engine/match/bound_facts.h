#pragma once
// All facts of one client before all offers, and what a condition answers of them: for one offer, or for all
// at once.

#include "engine/match/pair_facts.h"

namespace socialmap {

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

 private:
  BoundProfile const& bound_;
  MatchWorld const& world_;
  ClientFacts client_;
  PairFacts pair_;
};

/// What the client alone decides is a single answer; the rest is one answer an offer.
using Answers = std::variant<Kleene, Marks>;

Answers answers_of(Condition const& condition, BoundFacts const& facts);

/// The same written out for every offer.
Marks marks_of(Condition const& condition, BoundFacts const& facts);

}  // namespace socialmap
