#include "engine/base/fold.h"

#include <cstdlib>
#include <memory>

#include <utf8proc.h>

#include "engine/base/utf8.h"

namespace socialmap {
namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// What folding comes to without the tables, for nearly all words.
std::string folded_ascii(std::string_view text) {
  std::string letters(text);
  for (auto& c : letters) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '`') c = '\'';
  }
  return letters;
}

}  // namespace

std::string folded(std::string_view text) {
  if (is_ascii(text)) return folded_ascii(text);
  constexpr auto kOptions = static_cast<utf8proc_option_t>(
      UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
  utf8proc_uint8_t* result = nullptr;
  auto const size = utf8proc_map(reinterpret_cast<utf8proc_uint8_t const*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &result, kOptions);
  std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> const owner(result, std::free);
  if (size < 0) return {};
  std::string folded_text(reinterpret_cast<char const*>(result), static_cast<std::size_t>(size));
  for (std::string_view const quote : {"\u2019", "\u2018", "\u02BC", "`"})
    replace_all(folded_text, quote, "'");
  return folded_text;
}

}  // namespace socialmap
