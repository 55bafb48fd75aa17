#pragma once
// What is wrong with rules that can be read: tests that fail, conditions that can never hold, rules twice.

#include "engine/rules/rule.h"

namespace socialmap {

/// One problem for each test of a rule with another answer than it says, each rule that fires in none of its
/// tests, each condition with a part that no client and offer can fulfil, and each condition that two rules
/// of one file share.
std::vector<InputError> faults_in(RuleSet const& rules);

/// The facts that a test gives; all else is unknown.
FactSource source_of(RuleTest const& test);

/// The facts of which no value fulfils a way in which the condition could hold ("age > 80 and age < 20").
std::vector<FactId> impossible_facts(Condition const& condition);

/// Every rule of every file, in the order in which matching asks them.
std::vector<Rule const*> all_rules(RuleSet const& rules);

/// How many rules and tests there are.
std::pair<std::size_t, std::size_t> count_rules_and_tests(RuleSet const& rules);

}  // namespace socialmap
