#include "engine/text/words.h"

#include <xapian.h>

#include <algorithm>
#include <array>
#include <utility>

#include "engine/base/fold.h"

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

/// For each ASCII letter or digit what it folds to, else 0.
constexpr std::array<char, 256> kFolded = [] {
  std::array<char, 256> table{};
  for (int c = '0'; c <= '9'; ++c) table.at(static_cast<std::size_t>(c)) = static_cast<char>(c);
  for (int c = 'a'; c <= 'z'; ++c) table.at(static_cast<std::size_t>(c)) = static_cast<char>(c);
  for (int c = 'A'; c <= 'Z'; ++c) table.at(static_cast<std::size_t>(c)) = static_cast<char>(c - 'A' + 'a');
  return table;
}();

char folded_letter(char c) { return kFolded[static_cast<unsigned char>(c)]; }

bool is_plain(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// The next character: its sign and how many bytes it takes.
struct Step {
  Sign sign = Sign::parting;
  std::size_t bytes = 1;
};

Step step_at(std::string_view text, std::size_t at) {
  if (is_plain(text[at])) return {folded_letter(text[at]) != 0 ? Sign::of_a_word : Sign::parting, 1};
  Xapian::Utf8Iterator character(text.data() + at, text.size() - at);
  auto const codepoint = character.strict_deref();
  if ((codepoint & 0x80000000U) != 0) return {Sign::parting, 1};
  ++character;
  return {sign_of(codepoint), text.size() - at - character.left()};
}

/// The bytes of an apostrophe at this place; 0: none.
std::size_t apostrophe_at(std::string_view text, std::size_t at) {
  if (is_plain(text[at])) return text[at] == '\'' || text[at] == '`' ? 1 : 0;
  for (std::string_view const sign : {"\u2019", "\u2018", "\u02BC"}) {
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

/// Folding may take a character apart ("½" is 1, a fraction sign and 2): the words that come of it.
std::vector<std::string> words_folded_from(std::string_view piece) {
  std::vector<std::string> words;
  auto const letters = folded(piece);
  std::string word;
  for (std::size_t at = 0; at < letters.size();) {
    auto const [sign, bytes] = step_at(letters, at);
    if (sign == Sign::of_a_word) word.append(letters, at, bytes);
    if (sign == Sign::parting && !word.empty()) words.push_back(std::exchange(word, {}));
    at += bytes;
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

}  // namespace

bool WordReader::next() {
  if (!more_.empty()) {
    word_.folded = std::move(more_.back());
    more_.pop_back();
    return true;
  }
  while (find_word()) {
    read_plain_letters();
    if (at_ < text_.size() && !is_plain(text_[at_])) read_letters_with_signs();
    word_.length = at_ - word_.start;
    if (at_ < text_.size()) at_ += ending_after_apostrophe(text_, at_);
    if (!word_.folded.empty()) return true;
  }
  return false;
}

/// Goes to where a word starts.
bool WordReader::find_word() {
  while (at_ < text_.size() && folded_letter(text_[at_]) == 0) {
    auto const step = step_at(text_, at_);
    if (step.sign == Sign::of_a_word) break;
    at_ += step.bytes;
  }
  word_.start = at_;
  return at_ < text_.size();
}

void WordReader::read_plain_letters() {
  auto const start = at_;
  while (at_ < text_.size() && folded_letter(text_[at_]) != 0) ++at_;
  word_.folded.resize(at_ - start);
  std::transform(text_.begin() + static_cast<std::ptrdiff_t>(start),
                 text_.begin() + static_cast<std::ptrdiff_t>(at_), word_.folded.begin(), folded_letter);
}

/// The word so far may go on with signs that are not plain: then it is folded as a whole.
void WordReader::read_letters_with_signs() {
  auto const plain = at_;
  for (auto step = step_at(text_, at_); step.sign != Sign::parting; step = step_at(text_, at_)) {
    at_ += step.bytes;
    if (at_ >= text_.size()) break;
  }
  if (at_ == plain) return;
  more_ = words_folded_from(text_.substr(word_.start, at_ - word_.start));
  std::reverse(more_.begin(), more_.end());
  word_.folded.clear();
  if (more_.empty()) return;
  word_.folded = std::move(more_.back());
  more_.pop_back();
}

std::vector<TextWord> words_of_text(std::string_view text) {
  std::vector<TextWord> words;
  for (WordReader reader(text); reader.next();) words.push_back(reader.word());
  return words;
}

}  // namespace socialmap
