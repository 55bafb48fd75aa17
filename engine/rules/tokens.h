#pragma once
// A condition's text cut into words, numbers and signs.

#include <string>
#include <string_view>
#include <vector>

namespace socialmap {

enum class TokenKind { name, number, sign, end };

struct Token {
  TokenKind kind = TokenKind::end;
  std::string text;
  std::size_t at = 0;  ///< bytes from the beginning
};

/// What is wrong with a condition, and where in its text.
struct ConditionFault {
  std::size_t at = 0;
  std::string what;
  std::string got = {};
  std::string suggestion = {};
};

/// Names hold letters, digits, "." and "-"; signs are ( ) [ ] , = != < <= > >=. The last token is an end.
/// Throws ConditionFault at any other character.
std::vector<Token> tokens_of(std::string_view text);

}  // namespace socialmap
