#pragma once
// Whether bytes from outside are text.

#include <string_view>

namespace socialmap {

/// True for well-formed UTF-8 (no overlong forms, no surrogates); the empty text is well-formed.
bool is_valid_utf8(std::string_view bytes);

}  // namespace socialmap
