#pragma once
// Which word a Dutch word may be a form of, by its spelling.

#include <string>
#include <string_view>
#include <vector>

#include "engine/text/lexicon.h"

namespace socialmap {

/// The words of the list that this one may be a form of, likeliest first: plurals, diminutives, verb forms,
/// adjectives with -e, and -ing, -er, -aar, -ster and -heid made from a word. Never the word itself.
std::vector<std::string> bases_of(std::string_view word, Lexicon const& words);

}  // namespace socialmap
