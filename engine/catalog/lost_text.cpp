#include "engine/catalog/lost_text.h"

#include <algorithm>

namespace socialmap {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";

std::size_t after_all_of(std::string_view signs, std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(signs, at), text.size());
}

/// The offset after a scalar, whose lines YAML joined with blanks; nothing when it is not written like that.
std::optional<std::size_t> end_of(std::string_view text, std::size_t at, std::string_view scalar) {
  for (std::size_t i = 0; i < scalar.size();) {
    if (kSpaces.find(scalar[i]) != std::string_view::npos) {
      i = after_all_of(kSpaces, scalar, i);
      at = after_all_of(kSpaces, text, at);
    } else if (at < text.size() && text[at] == scalar[i]) {
      ++i;
      ++at;
    } else {
      return std::nullopt;
    }
  }
  return at;
}

}  // namespace

std::optional<std::size_t> lost_text_after(std::string_view text, std::size_t begin,
                                           std::string_view scalar) {
  auto const end = end_of(text, begin, scalar);
  if (!end) return std::nullopt;
  auto const hash = after_all_of(" \t", text, *end);
  if (hash == text.size() || text[hash] != '#') return std::nullopt;
  auto const said = after_all_of("#", text, hash);
  bool const is_comment = said == text.size() || kSpaces.find(text[said]) != std::string_view::npos;
  return is_comment ? std::nullopt : std::optional(hash);
}

}  // namespace socialmap
