#pragma once
// What a syntax error in YAML means to somebody who never saw YAML, and how to mend it.

#include <string>
#include <string_view>

#include "engine/catalog/tree.h"

namespace socialmap {

/// Where a YAML reader stopped, and what it said.
struct SyntaxError {
  Mark mark;         ///< may lie after the end of the text
  std::string said;  ///< by yaml-cpp
  Mark last_read;    ///< of the last value that was read before
};

struct Advice {
  Mark mark;         ///< where to look
  std::string what;  ///< never echoes the text
};

Advice advice_on(SyntaxError const& error, std::string_view text);

}  // namespace socialmap
