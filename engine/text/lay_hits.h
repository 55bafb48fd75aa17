#pragma once
// What can be asked of the everyday expressions that were found in a query.

#include <vector>

#include "engine/text/lay_words.h"

namespace socialmap {

/// Whether one of its words is marked; `words` has a place for each word of the query.
bool touches(LayHit const& hit, std::vector<bool> const& words);

/// Marks its words.
void mark(std::vector<bool>& words, LayHit const& hit);

/// Hits that share a word are readings of the same thing and become one; a doubtful one adds nothing to a
/// sure one.
std::vector<LayHit> merged(std::vector<LayHit> hits);

/// Its words as they were typed.
std::string text_of(LayHit const& hit, std::vector<TextTerm> const& words);

}  // namespace socialmap
