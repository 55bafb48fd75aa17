#include "engine/text/typed_ranges.h"

#include <algorithm>

#include "engine/base/fold.h"
#include "engine/base/utf8.h"
#include "engine/text/near_words.h"
#include "engine/text/words.h"

namespace socialmap {
namespace {

/// How many characters of a word as written make the first `bytes` of it folded.
std::size_t characters_for(std::string_view written, std::size_t bytes) {
  if (is_ascii(written)) return std::min(bytes, written.size());  // folds letter by letter
  for (std::size_t end = 1; end < written.size(); ++end) {
    if (starts_character(written[end]) && folded(written.substr(0, end)).size() >= bytes)
      return characters_in(written.substr(0, end));
  }
  return characters_in(written);
}

/// How many bytes of the folded word were typed.
std::size_t typed_part(std::string const& word, std::vector<std::string> const& typed, bool near) {
  std::size_t most = 0;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    bool const unfinished = i + 1 == typed.size();
    if (unfinished ? word.starts_with(typed[i]) : word == typed[i]) {
      most = std::max(most, typed[i].size());
    } else if (near && is_near(typed[i], word, unfinished)) {
      most = word.size();
    }
  }
  return most;
}

}  // namespace

std::vector<TextRange> typed_ranges(std::string_view text, std::vector<std::string> const& typed, bool near) {
  std::vector<TextRange> ranges;
  for (auto const& word : words_of_text(text)) {
    auto const part = typed_part(word.folded, typed, near);
    if (part == 0) continue;
    auto const written = text.substr(word.start, word.length);
    TextRange const range{characters_in(text.substr(0, word.start)), characters_for(written, part)};
    if (!ranges.empty() && ranges.back().start == range.start) {  // one character may fold to several words
      ranges.back().length = std::max(ranges.back().length, range.length);
    } else {
      ranges.push_back(range);
    }
  }
  return ranges;
}

TextRange postcode_range(std::string_view postcode, std::size_t signs) {
  std::size_t end = 0;
  for (; end < postcode.size() && signs > 0; ++end) signs -= postcode[end] != ' ';
  return {0, end};
}

}  // namespace socialmap
