#pragma once
// Signs made comparable: what looks like a digit, a hyphen or a space is one.

#include <string>
#include <string_view>

namespace socialmap {

/// Small letters without accents, compatibility forms resolved (６ is 6, ＠ is @), Arabic digits as ours,
/// every dash a '-' and every space a ' ', without the characters that nobody sees (zero width, soft hyphen:
/// Unicode Cf). Line ends and tabs stay. Bytes that are no UTF-8 fall away.
std::string plain_signs(std::string_view text);

}  // namespace socialmap
