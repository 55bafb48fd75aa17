#pragma once
// What somebody typed in a search box, as terms.

#include <string>
#include <string_view>
#include <vector>

namespace socialmap {

inline constexpr std::size_t kLongestQuery = 256;   ///< characters; the rest is not read
inline constexpr std::size_t kMostQueryTerms = 32;  ///< different terms; the rest is left out

/// The different terms, in the order typed. Every sign but letters and digits only parts words: there is no
/// syntax that could be wrong.
std::vector<std::string> terms_of_query(std::string_view text);

}  // namespace socialmap
