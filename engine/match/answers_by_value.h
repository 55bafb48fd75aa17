#pragma once
// What a test says of the values of one fact, for all offers at once.

#include <functional>

#include "engine/match/bound_facts.h"

namespace socialmap {

/// What is said of a value; NaN is an unknown one.
using SaidOf = std::function<Said(double value)>;

/// Of a fact of the offer, or of the pair.
Answers answers_by_value(BoundFacts const& facts, FactRef const& asked, SaidOf const& said_of);

inline Kleene kleene_of(Said one) { return one == 0 ? Kleene{} : Kleene(one == kYes); }

}  // namespace socialmap
