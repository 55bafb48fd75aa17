#pragma once
// The words of a text and where they stand.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace socialmap {

/// A word as it is compared: folded (engine/base/fold.h), without the ending after an apostrophe ("foto's",
/// "baby'tje").
struct TextWord {
  std::string folded;
  std::size_t start = 0;   ///< byte in the text
  std::size_t length = 0;  ///< bytes, without the ending after an apostrophe
};

/// Letters and digits make words; invisible signs (soft hyphen, joiners) and accents do not part them; all
/// else does. Bytes that are no UTF-8 part words. In the order of the text.
std::vector<TextWord> words_of_text(std::string_view text);

}  // namespace socialmap
