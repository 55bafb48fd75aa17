#include "engine/base/plain_signs.h"

#include <array>

#include <utf8proc.h>

#include "engine/base/utf8.h"

namespace socialmap {
namespace {

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The digits that Arabic, Persian and Urdu write stand in two rows, from 0 to 9.
utf8proc_int32_t our_digit(utf8proc_int32_t character) {
  for (utf8proc_int32_t const zero : {0x0660, 0x06F0}) {
    if (character >= zero && character <= zero + 9) return '0' + character - zero;
  }
  return character;
}

std::string plain_character(utf8proc_int32_t character) {
  constexpr auto kOptions =
      static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                     UTF8PROC_STRIPMARK | UTF8PROC_IGNORE | UTF8PROC_LUMP);
  if (utf8proc_category(character) == UTF8PROC_CATEGORY_CF) return {};
  std::array<utf8proc_int32_t, 32> parts{};  // the longest decomposition has 18
  int boundary = 0;
  auto const count =
      utf8proc_decompose_char(our_digit(character), parts.data(), parts.size(), kOptions, &boundary);
  std::string plain;
  for (utf8proc_ssize_t i = 0; i < count && i < utf8proc_ssize_t{parts.size()}; ++i)
    plain += utf8_of(static_cast<std::uint32_t>(parts[static_cast<std::size_t>(i)]));
  return plain;
}

}  // namespace

std::string plain_signs(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      plain += small(text[at++]);
      continue;
    }
    utf8proc_int32_t character = 0;
    auto const* bytes = reinterpret_cast<utf8proc_uint8_t const*>(text.data() + at);
    auto const taken = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &character);
    if (taken > 0) plain += plain_character(character);
    at += taken > 0 ? static_cast<std::size_t>(taken) : 1;
  }
  return plain;
}

}  // namespace socialmap
