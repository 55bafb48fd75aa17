#include "engine/exchange/plain_words.h"

#include "engine/base/fold.h"

namespace socialmap {
namespace {

bool is_control_or_space(char c) {
  auto const byte = static_cast<unsigned char>(c);
  return byte <= 0x20 || byte == 0x7F;
}

bool continues_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

bool is_ascii_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// Where the character with this number begins, or the end of the text.
std::size_t start_of_character(std::string_view text, std::size_t number) {
  std::size_t seen = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (continues_letter(text[i])) continue;
    if (seen++ == number) return i;
  }
  return text.size();
}

}  // namespace

std::string cleaned(std::string_view text) {
  std::string clean;
  for (char const c : text) {
    if (!is_control_or_space(c)) {
      clean += c;
    } else if (!clean.empty() && clean.back() != ' ') {
      clean += ' ';
    }
  }
  if (!clean.empty() && clean.back() == ' ') clean.pop_back();
  return clean;
}

std::string cut_to(std::string_view text, std::size_t most_characters) {
  constexpr std::size_t kLongestWordDropped = 15;
  if (start_of_character(text, most_characters) == text.size()) return std::string(text);
  auto const end = start_of_character(text, most_characters - 1);
  auto const space = text.rfind(' ', end);
  bool const near = space != std::string_view::npos && space > 0 && end - space <= kLongestWordDropped;
  return std::string(text.substr(0, near ? space : end)) + "…";
}

std::string letters_of(std::string_view text) {
  std::string letters;
  for (char const c : folded(text)) {
    if (is_ascii_word(c) || static_cast<unsigned char>(c) >= 0x80) letters += c;
  }
  return letters.empty() ? cleaned(text) : letters;
}

std::string slug_of(std::string_view text, std::size_t longest) {
  std::string slug;
  for (char const c : folded(text)) {
    if (is_ascii_word(c)) {
      slug += c;
    } else if (c != '\'' && !slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  if (slug.size() > longest) {
    auto const hyphen = slug.rfind('-', longest);
    slug.resize(hyphen == std::string::npos || hyphen == 0 ? longest : hyphen);
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug.empty() ? "x" : slug;
}

std::string free_slug(std::string const& slug, std::string const& second, std::set<std::string>& taken) {
  if (taken.insert(slug).second) return slug;
  auto const longer = second.empty() ? slug : slug + "-" + second;
  if (taken.insert(longer).second) return longer;
  for (int number = 2;; ++number) {
    auto numbered = longer + "-" + std::to_string(number);
    if (taken.insert(numbered).second) return numbered;
  }
}

}  // namespace socialmap
