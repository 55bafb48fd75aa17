#pragma once
// Words that somebody may have meant who made a typing error, while the word is being typed.

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/sorted_words.h"

namespace socialmap {

struct NearWord {
  std::uint32_t word = 0;
  std::uint8_t edits = 0;  ///< letters put in, left out, changed, or swapped with their neighbour: 0 to 2
};

/// All words near `typed`, ascending. A word is near with one edit when four to seven letters were typed,
/// with two from eight on, and with two where both sound the same (engine/text/sound.h); what is shorter,
/// longer than 40 letters or has other signs than a to z is near only to itself. `unfinished`: the beginning
/// of a word may be near too, then `edits` is that of the nearest one. `typed`: folded.
std::vector<NearWord> near_words(SortedWords const& words, std::string_view typed, bool unfinished);

/// Whether near_words would find the word.
bool is_near(std::string_view typed, std::string_view word, bool unfinished);

}  // namespace socialmap
