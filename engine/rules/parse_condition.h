#pragma once
// From a condition as a policy officer writes it to its tree, with every name and type checked.
//
//   condition := part ("or" part)*            part := test ("and" test)*      "and" binds before "or"
//   test := "not" test | "(" condition ")" | "known(" term ")" | "unknown(" term ")"
//         | term | term (= != < <= > >=) (number | word | term) | term "in" "[" word, … "]"
//         | set "has" word | set "has" ("any" | "all" | "none") "of" ("[" word, … "]" | set)
//   term := the name of a fact, and of a set or of weights with one word of it: profile.needs.debt

#include <optional>
#include <string_view>

#include "engine/rules/condition.h"
#include "engine/rules/tokens.h"

namespace socialmap {

/// Throws ConditionFault with the nearest valid name.
Condition parse_condition(std::string_view text, Vocabulary const& vocabulary);
/// A single term, as in `times` or in the tests of a rule. Throws ConditionFault.
FactRef parse_term(std::string_view text, Vocabulary const& vocabulary);

}  // namespace socialmap
