#pragma once
// Which characters of a text stand for what somebody typed.

#include <string>
#include <string_view>
#include <vector>

#include "engine/model/search.h"

namespace socialmap {

/// Of each word of the text that begins with the last typed word the beginning; the whole of those that equal
/// one of the others. With `near`, of all words that are near a typed one (engine/text/near_words.h), the
/// whole word where it is not there as typed. `typed`: folded. Ascending, not overlapping.
std::vector<TextRange> typed_ranges(std::string_view text, std::vector<std::string> const& typed, bool near);

/// The beginning of a postcode ("9912 AB") with so many of its letters and digits.
TextRange postcode_range(std::string_view postcode, std::size_t signs);

}  // namespace socialmap
