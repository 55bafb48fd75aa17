#pragma once
// Where the texts of an offer have the words of a query.

#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/model/search.h"
#include "engine/text/wishes.h"
#include "engine/text/words_by_stem.h"

namespace socialmap {

/// How a word of the catalogue is marked.
struct WantedWord {
  bool whole = false;
  std::vector<PartPlace const*> parts;  ///< of a compound, in the order in which they stand; where not whole
};

/// What a question looks for, by the folded word: of every alternative the words with its stem, and the
/// compounds with it as a part. Also words that stand for an expression ("schuld" for "rood staan"); concepts
/// have no words. Refers to the words of the catalogue.
using WantedWords = std::unordered_map<std::string_view, WantedWord>;

WantedWords wanted_words(TextQuestion const& question, WordsOfParts const& words);

/// Where a text of that catalogue has them.
std::vector<TextRange> wanted_ranges(std::string_view text, WantedWords const& wanted);

/// The texts of an offer that have some of them: title, summary, and of the description the part around the
/// first of them.
std::vector<Highlight> highlights_of(Activity const& activity, WantedWords const& wanted);

}  // namespace socialmap
