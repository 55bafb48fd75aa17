#include "engine/model/neighbourhood.h"

#include <algorithm>
#include <cctype>

namespace socialmap {

std::optional<std::string> normal_postcode(std::string_view text) {
  std::string code;
  for (char const c : text) {
    if (c != ' ') code += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  }
  if (code.size() != 4 && code.size() != 6) return std::nullopt;
  auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
  auto const is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (code[0] == '0' || !std::all_of(code.begin(), code.begin() + 4, is_digit)) return std::nullopt;
  if (!std::all_of(code.begin() + 4, code.end(), is_letter)) return std::nullopt;
  return code;
}

}  // namespace socialmap
