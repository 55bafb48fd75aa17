#pragma once
// Whether bytes from outside are text, and how a character is written in bytes.

#include <cstdint>
#include <string>
#include <string_view>

namespace socialmap {

/// True for well-formed UTF-8 (no overlong forms, no surrogates); the empty text is well-formed.
bool is_valid_utf8(std::string_view bytes);

/// The character with this number in UTF-8; empty for what is no character (a surrogate, above U+10FFFF).
std::string utf8_of(std::uint32_t codepoint);

}  // namespace socialmap
