#pragma once
// What a condition answers for a client and an offer, with every value that it read on the way. It is the
// answer of answer_of itself, listened to: there is no second meaning of a condition here.

#include "engine/model/explanation.h"
#include "engine/rules/condition.h"

namespace socialmap {

/// A value that was asked for: a fact, one word of it, or a set as a whole.
struct ValueRead {
  FactRef asked;
  double value = 0;                               ///< as FactSource::number; of a whole set 1 when it is told
  std::optional<std::vector<std::size_t>> words;  ///< of a whole set: those known to be in it
  bool known() const;
};

/// In the order in which they were first asked for, each once.
struct Looked {
  Kleene answer;
  std::vector<ValueRead> values;
};

Looked look(Condition const& condition, FactSource const& source);

/// "offer.traits.quiet": as rules write it.
std::string name_of(FactRef const& asked, Vocabulary const& vocabulary);
/// "true", "74", "limited-walking", "[dancing]"; absent: not known.
FactSeen in_words(ValueRead const& read, Vocabulary const& vocabulary);

}  // namespace socialmap
