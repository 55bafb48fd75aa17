#pragma once
// The limits a text sets: how far, how dear, which language … (constraints.yaml).

#include <vector>

#include "engine/interpret/expression.h"
#include "engine/interpret/found_concept.h"

namespace socialmap {

/// A limit that was read, and the words it takes.
struct FoundLimit {
  ReadConstraint constraint;
  WordSpan span;
  std::string says = {};  ///< to the client, in `ask`
};

/// The expressions of constraints.yaml, taken apart once. Any number of threads may ask.
class Limits {
 public:
  /// Throws InvalidInput for an expression that cannot be read.
  Limits(ReadingWords const& words, LanguageRules const& rules);

  /// At most one a field, the first of the list that stands there; values of a list field together. Not what
  /// is denied, taken back or said of somebody else.
  std::vector<FoundLimit> find(ReadingOf const& reading) const;

 private:
  struct Limit {
    ConstraintWords words;
    std::vector<Expression> expressions;
    std::vector<Expression> unless;
  };
  std::optional<FoundLimit> find(Limit const& limit, WordSpan clause, ReadingOf const& reading) const;

  std::vector<Limit> limits_;
  LanguageCodes languages_;
};

/// "Ik begreep: u kunt niet ver lopen. Klopt dit?"
std::string ask_whether(std::string const& says);

}  // namespace socialmap
