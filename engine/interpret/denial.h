#pragma once
// What a text denies: "geen bingo", "hou niet van wandelen", "alles behalve zingen".

#include <vector>

#include "engine/interpret/clauses.h"

namespace socialmap {

/// How a word that denies is meant.
enum class DenialSort {
  plain,    ///< geen, niet
  dislike,  ///< hou niet van, niks met
  lapse     ///< niet meer, nooit: tells no dislike
};

struct Denial {
  WordSpan cue;
  WordSpan clause;
  DenialSort sort = DenialSort::plain;
  bool both_ways = false;  ///< "niet" may deny what stands before it: "zingen wil ik niet"
};

/// In the order of the text. Negation words inside an expression that denies nothing ("niet alleen") are left
/// out.
std::vector<Denial> denials_in(ClausedText const& text, ReadingWords const& cues);

}  // namespace socialmap
