#pragma once
// Letters made comparable: "Café" and "CAFE" fold to the same text.

#include <string>
#include <string_view>

namespace socialmap {

/// Lower case, without accents (é → e, ĳ → ij), compatibility forms resolved, typographic apostrophes made
/// plain. Invalid UTF-8 folds to nothing.
std::string folded(std::string_view text);

}  // namespace socialmap
