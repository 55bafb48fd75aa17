#pragma once
// From Dutch text to the terms that are indexed and searched.

#include <string>
#include <string_view>
#include <vector>

namespace socialmap {

/// No term is longer, in bytes.
inline constexpr std::size_t kLongestTerm = 60;

/// The terms in the order of the text: words (letters and digits) folded (engine/base/fold.h), without stop
/// words, stemmed. The same text gives the same terms; no text makes it throw. "niet", "geen", "alleen" and
/// "samen" are kept: they mean something here.
std::vector<std::string> terms(std::string_view text);

}  // namespace socialmap
