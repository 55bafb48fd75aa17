#include "engine/rules/tokens.h"

#include <cctype>

namespace socialmap {
namespace {

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }
bool in_name(char c) { return is_letter(c) || is_digit(c) || c == '.' || c == '-'; }

template <typename Belongs>
std::size_t end_of(std::string_view text, std::size_t at, Belongs belongs) {
  while (at < text.size() && belongs(text[at])) ++at;
  return at;
}

std::size_t sign_length(std::string_view rest) {
  for (std::string_view const two : {"!=", "<=", ">="}) {
    if (rest.starts_with(two)) return 2;
  }
  return std::string_view("()[],=<>").find(rest.front()) == std::string_view::npos ? 0 : 1;
}

Token token_at(std::string_view text, std::size_t at) {
  char const first = text[at];
  auto const cut = [&](TokenKind kind, std::size_t end) {
    return Token{kind, std::string(text.substr(at, end - at)), at};
  };
  if (is_letter(first)) return cut(TokenKind::name, end_of(text, at, in_name));
  if (is_digit(first))
    return cut(TokenKind::number, end_of(text, at, [](char c) { return is_digit(c) || c == '.'; }));
  auto const length = sign_length(text.substr(at));
  if (length == 0) throw ConditionFault{at, "is no part of a condition", std::string(1, first)};
  return cut(TokenKind::sign, at + length);
}

}  // namespace

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  std::size_t at = 0;
  while ((at = text.find_first_not_of(" \t\n", at)) != std::string_view::npos) {
    tokens.push_back(token_at(text, at));
    at += tokens.back().text.size();
  }
  tokens.push_back({TokenKind::end, {}, text.size()});
  return tokens;
}

}  // namespace socialmap
