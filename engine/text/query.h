#pragma once
// What somebody typed in a search box, taken apart.

#include <string_view>
#include <vector>

#include "engine/text/analysis.h"

namespace socialmap {

inline constexpr std::size_t kLongestQuery = 256;   ///< characters; the rest is not read
inline constexpr std::size_t kMostQueryWords = 32;  ///< the rest is left out

/// Stop words are kept and marked: everyday expressions are made of them too.
struct ParsedQuery {
  std::vector<TextTerm> words;                  ///< in the order typed; of a phrase too
  std::vector<std::vector<TextTerm>> phrases;   ///< "between quotes"; at least one is no stop word
  std::vector<std::vector<TextTerm>> excluded;  ///< after a minus: a word, or a phrase
};

/// A minus before a word or quote excludes it; a quote without an end runs to the end. Every other sign only
/// parts words: there is no syntax that could be wrong. Starts and lengths count in `text`.
ParsedQuery parse_query(std::string_view text, Analyser const& analyser);

}  // namespace socialmap
