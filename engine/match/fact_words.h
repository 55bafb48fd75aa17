#pragma once
// Facts in plain Dutch, for sentences about what is not known.

#include "engine/rules/condition.h"

namespace socialmap {

/// "de prijs per keer", "kleine groep"; a fact without words of its own by its name in rules.
std::string dutch_words_for(FactRef const& asked, Vocabulary const& vocabulary);

}  // namespace socialmap
