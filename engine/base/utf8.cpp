#include "engine/base/utf8.h"

#include <utf8proc.h>

namespace socialmap {

bool is_valid_utf8(std::string_view bytes) {
  auto const* at = reinterpret_cast<utf8proc_uint8_t const*>(bytes.data());
  auto left = static_cast<utf8proc_ssize_t>(bytes.size());
  while (left > 0) {
    utf8proc_int32_t codepoint = 0;
    auto const taken = utf8proc_iterate(at, left, &codepoint);
    if (taken < 1) return false;
    at += taken;
    left -= taken;
  }
  return true;
}

std::string utf8_of(std::uint32_t codepoint) {
  auto const number = static_cast<utf8proc_int32_t>(codepoint);
  if (!utf8proc_codepoint_valid(number)) return {};
  utf8proc_uint8_t bytes[4];
  auto const length = utf8proc_encode_char(number, bytes);
  return {bytes, bytes + length};
}

}  // namespace socialmap
