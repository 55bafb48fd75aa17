#pragma once
// Whether bytes from outside are text, and what characters are in bytes.

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

namespace socialmap {

/// True for well-formed UTF-8 (no overlong forms, no surrogates); the empty text is well-formed.
bool is_valid_utf8(std::string_view bytes);

/// The character with this number in UTF-8; empty for what is no character (a surrogate, above U+10FFFF).
std::string utf8_of(std::uint32_t codepoint);

inline bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

/// Unicode code points of UTF-8 text.
inline std::size_t characters_in(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

inline bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace socialmap
