#pragma once
// How a Dutch word sounds, for spelling by ear.

#include <string>
#include <string_view>

namespace socialmap {

/// Words that are said alike get the same key: ei and ij, ou and au, d and t at the end, c and k, v and f, z
/// and s, g and ch, double and single letters, a mute n. `word`: folded.
std::string sound_of(std::string_view word);

/// How many letters must be put in, left out, changed, or swapped with their neighbour; counted to at most
/// `most` + 1.
std::size_t letters_apart(std::string_view one, std::string_view other, std::size_t most);

}  // namespace socialmap
