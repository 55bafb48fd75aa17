#pragma once
// What a text denies: "geen bingo", "hou niet van wandelen", "kan niet fietsen".

#include <vector>

#include "engine/interpret/clauses.h"

namespace socialmap {

/// How a word that denies is meant.
enum class DenialSort {
  plain,   ///< a lack, a prohibition, an inability, or what somebody does not do: tells no dislike
  dislike  ///< told as a matter of will: wil niet, liever geen, hou niet van, or no more than "geen bingo"
};

struct Denial {
  WordSpan cue;
  WordSpan clause;  ///< what it reaches: its clause, and the one before where it only denies ("nee bedankt")
  DenialSort sort = DenialSort::plain;
  bool both_ways = false;  ///< may deny what stands before it: "zingen wil ik niet"
};

/// In the order of the text. Negation words inside an expression that denies nothing ("niet alleen") are left
/// out.
std::vector<Denial> denials_in(ClausedText const& text, ReadingWords const& cues);

}  // namespace socialmap
