#pragma once
// Reads the rules from a directory: modes, help, refuse, score, prerequisites, checks, questions and weights
// (.yaml).

#include "engine/rules/rule.h"

namespace socialmap {

struct RulesReading {
  RuleSet rules;
  std::vector<InputError> problems;
  bool sound() const;  ///< no problem but warnings
};

/// Tells every problem with file, line and column: unknown facts and words, wrong types, slots that do not
/// exist, ids twice. A missing file is a problem.
RulesReading read_rules(std::string const& directory, Vocabulary const& vocabulary);

}  // namespace socialmap
