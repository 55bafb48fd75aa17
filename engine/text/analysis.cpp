#include "engine/text/analysis.h"

#include <xapian.h>

#include <algorithm>
#include <array>
#include <utility>

#include "engine/base/fold.h"
#include "engine/text/stemming.h"

namespace socialmap {
namespace {

/// Sorted. Words that say nothing about an offer; what one or two letters of "'t", "z'n" leave is among them.
constexpr std::array<std::string_view, 61> kStopWords = {
    "aan",  "al",  "als", "bij", "dan",  "dat",  "de",   "der", "deze", "die",   "dit", "doe", "door",
    "dus",  "een", "en",  "er",  "ga",   "haar", "had",  "heb", "hebt", "heeft", "hem", "het", "hier",
    "hij",  "hoe", "hun", "ik",  "in",   "is",   "je",   "jij", "jou",  "jouw",  "kan", "kun", "kunt",
    "maar", "me",  "met", "mij", "mijn", "n",    "naar", "nog", "of",   "om",    "ook", "op",  "s",
    "t",    "te",  "tot", "u",   "van",  "voor", "we",   "wij", "ze"};

bool is_stop_word(std::string_view word) {
  return std::binary_search(kStopWords.begin(), kStopWords.end(), word);
}

/// Letters and digits make words; invisible signs (soft hyphen, joiners) do not part them; all else does.
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
      return Sign::invisible;
    default:
      return Sign::parting;
  }
}

/// The length of what follows "foto" in "foto's" and "baby" in "baby'tje"; 0 when nothing of the kind.
std::size_t ending_after_apostrophe(std::string_view rest) {
  for (std::string_view const ending : {"'tjes", "'tje", "'er", "'s"}) {
    if (!rest.starts_with(ending)) continue;
    Xapian::Utf8Iterator const after(rest.data() + ending.size(), rest.size() - ending.size());
    if (after == Xapian::Utf8Iterator() || sign_of(*after) != Sign::of_a_word) return ending.size();
  }
  return 0;
}

/// The words of a folded text.
std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  Xapian::Utf8Iterator at(text.data(), text.size());
  while (at != Xapian::Utf8Iterator()) {
    auto const sign = sign_of(*at);
    if (sign == Sign::of_a_word) Xapian::Unicode::append_utf8(word, *at);
    if (sign == Sign::parting && !word.empty()) {
      words.push_back(std::exchange(word, {}));
      auto const ending = ending_after_apostrophe({at.raw(), at.left()});
      if (ending > 0) at.assign(at.raw() + ending, at.left() - ending);
      if (ending > 0) continue;
    }
    ++at;
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

/// Cut before a character that would not fit whole.
std::string_view at_most(std::string_view word, std::size_t bytes) {
  if (word.size() <= bytes) return word;
  while (bytes > 0 && (static_cast<unsigned char>(word[bytes]) & 0xC0) == 0x80) --bytes;
  return word.substr(0, bytes);
}

}  // namespace

std::vector<std::string> terms(std::string_view text) {
  Stemmer const stem_of;
  std::vector<std::string> found;
  for (auto const& word : words_in(folded(text))) {
    if (is_stop_word(word)) continue;
    auto const stem = stem_of(at_most(word, kLongestTerm));
    if (!stem.empty()) found.emplace_back(at_most(stem, kLongestTerm));
  }
  return found;
}

}  // namespace socialmap
