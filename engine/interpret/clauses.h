#pragma once
// A text as sentences and clauses, so that what is said in one is not taken for the other.

#include <string_view>
#include <vector>

#include "engine/model/reading_words.h"
#include "engine/text/analysis.h"

namespace socialmap {

/// Words of a text, from `begin` up to `end`.
struct WordSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool holds(std::size_t word) const { return word >= begin && word < end; }
};

struct ClausedText {
  std::string_view text;
  std::vector<TextTerm> words;
  std::vector<WordSpan> sentences;  ///< all words, in order
  std::vector<WordSpan> clauses;    ///< all words, in order; none runs over the end of a sentence

  WordSpan const& clause_of(std::size_t word) const;
};

/// A sentence ends at . ? ! ; or a new line, not after an abbreviation or inside a number. A clause also ends
/// at a comma, colon or bracket, and before a word that begins another (maar, want …) or "en" with a wish
/// after it. "geen bingo, zingen of wandelen" is one clause, and
/// so is a list of single words. `text` must outlive the answer.
ClausedText claused(std::string_view text, std::vector<TextTerm> words, ReadingWords const& cues);

/// How many words of the span from `at` on are this expression, word for word; 0: it does not stand there.
std::size_t words_at(std::vector<TextTerm> const& words, WordSpan span, std::size_t at,
                     std::string_view expression);
/// The longest of the expressions that stands there; 0: none.
std::size_t words_at(std::vector<TextTerm> const& words, WordSpan span, std::size_t at,
                     std::vector<std::string> const& expressions);

}  // namespace socialmap
