#include "engine/text/words.h"

#include <xapian.h>

#include <algorithm>

#include "engine/base/fold.h"
#include "engine/base/utf8.h"

namespace socialmap {
namespace {

enum class Sign { of_a_word, invisible, parting };

Sign sign_of(unsigned codepoint) {
  switch (Xapian::Unicode::get_category(codepoint)) {
    case Xapian::Unicode::UPPERCASE_LETTER:
    case Xapian::Unicode::LOWERCASE_LETTER:
    case Xapian::Unicode::TITLECASE_LETTER:
    case Xapian::Unicode::MODIFIER_LETTER:
    case Xapian::Unicode::OTHER_LETTER:
    case Xapian::Unicode::DECIMAL_DIGIT_NUMBER:
    case Xapian::Unicode::LETTER_NUMBER:
    case Xapian::Unicode::OTHER_NUMBER:
      return Sign::of_a_word;
    case Xapian::Unicode::FORMAT:
    case Xapian::Unicode::NON_SPACING_MARK:
    case Xapian::Unicode::COMBINING_SPACING_MARK:
    case Xapian::Unicode::ENCLOSING_MARK:
      return Sign::invisible;
    default:
      return Sign::parting;
  }
}

constexpr bool is_ascii_word(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// The next character: its sign and how many bytes it takes.
struct Step {
  Sign sign = Sign::parting;
  std::size_t bytes = 1;
};

Step step_at(std::string_view text, std::size_t at) {
  auto const first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {is_ascii_word(first) ? Sign::of_a_word : Sign::parting, 1};
  Xapian::Utf8Iterator character(text.data() + at, text.size() - at);
  auto const codepoint = character.strict_deref();
  if ((codepoint & 0x80000000U) != 0) return {Sign::parting, 1};
  ++character;
  return {sign_of(codepoint), text.size() - at - character.left()};
}

/// The bytes of an apostrophe at this place; 0: none.
std::size_t apostrophe_at(std::string_view text, std::size_t at) {
  for (std::string_view const sign : {"'", "\u2019", "\u2018", "\u02BC", "`"}) {
    if (text.substr(at).starts_with(sign)) return sign.size();
  }
  return 0;
}

/// The length of what follows "foto" in "foto's" and "baby" in "baby'tje"; 0 when nothing of the kind.
std::size_t ending_after_apostrophe(std::string_view text, std::size_t at) {
  auto const sign = apostrophe_at(text, at);
  if (sign == 0) return 0;
  for (std::string_view const ending : {"tjes", "tje", "er", "en", "s"}) {
    auto const end = at + sign + ending.size();
    if (folded(text.substr(at + sign, ending.size())) != ending) continue;
    if (end >= text.size() || step_at(text, end).sign != Sign::of_a_word) return end - at;
  }
  return 0;
}

void add_word(std::vector<TextWord>& words, std::string_view text, std::size_t start, std::size_t end) {
  auto const piece = text.substr(start, end - start);
  if (is_ascii(piece)) {
    words.push_back({folded(piece), start, end - start});
    return;
  }
  // Folding may take a character apart ("½" is 1, a fraction sign and 2).
  auto const letters = folded(piece);
  std::string word;
  for (std::size_t at = 0; at < letters.size();) {
    auto const [sign, bytes] = step_at(letters, at);
    if (sign == Sign::of_a_word) word.append(letters, at, bytes);
    if (sign == Sign::parting && !word.empty())
      words.push_back({std::exchange(word, {}), start, end - start});
    at += bytes;
  }
  if (!word.empty()) words.push_back({std::move(word), start, end - start});
}

}  // namespace

std::vector<TextWord> words_of_text(std::string_view text) {
  std::vector<TextWord> words;
  std::size_t start = std::string_view::npos;
  for (std::size_t at = 0; at < text.size();) {
    auto const [sign, bytes] = step_at(text, at);
    if (sign == Sign::of_a_word && start == std::string_view::npos) start = at;
    if (sign == Sign::parting && start != std::string_view::npos) {
      add_word(words, text, std::exchange(start, std::string_view::npos), at);
      if (auto const ending = ending_after_apostrophe(text, at); ending > 0) {
        at += ending;
        continue;
      }
    }
    at += bytes;
  }
  if (start != std::string_view::npos) add_word(words, text, start, text.size());
  return words;
}

}  // namespace socialmap
