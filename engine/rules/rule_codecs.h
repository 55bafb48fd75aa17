#pragma once
// How the parts of a rule are read: conditions, sentences with slots, tests, and what follows.

#include "engine/catalog/record.h"
#include "engine/rules/rule.h"

namespace socialmap {

/// A text, or a list of texts that must all hold.
Codec<Condition> condition_codec(Vocabulary const& vocabulary);
Codec<FactRef> number_term_codec(Vocabulary const& vocabulary);
/// Plain Dutch whose {slots} exist.
Codec<std::string> sentence_codec();
Codec<Factor> factor_codec();
/// {given: {fact: value, …}, then: yes | no | unknown}
Codec<RuleTest> rule_test_codec(Vocabulary const& vocabulary);
/// A fact that is a truth, word or number.
Codec<FactId> asked_fact_codec(Vocabulary const& vocabulary);
/// The kinds by their places in the vocabulary.
Codec<std::size_t> kind_codec(Vocabulary const& vocabulary);

/// The value as FactSource::number tells it; notes a problem when it is none of the term's.
std::optional<double> value_of(FactRef const& term, Node const& node, Vocabulary const& vocabulary,
                               Reading& reading);

}  // namespace socialmap
