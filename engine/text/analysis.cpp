#include "engine/text/analysis.h"

#include "engine/text/words.h"

namespace socialmap {
namespace {

/// Cut before a character that would not fit whole.
std::string_view at_most(std::string_view word, std::size_t bytes) {
  if (word.size() <= bytes) return word;
  while (bytes > 0 && (static_cast<unsigned char>(word[bytes]) & 0xC0) == 0x80) --bytes;
  return word.substr(0, bytes);
}

}  // namespace

Analyser::Analyser(LanguageRules const& rules, Lexicon const& words)
    : words_(words),
      stop_words_(rules.stop_words.begin(), rules.stop_words.end()),
      stemmer_(rules, words),
      compounds_(rules, words) {
  for (auto const& word : rules.weak_words) weak_stems_.insert(stemmer_(word));
}

bool Analyser::is_stop_word(std::string_view folded_word) const {
  return stop_words_.contains(std::string(folded_word));
}

TextTerm Analyser::read_word(std::string_view word) const {
  auto const known = remembered_.find(word);
  return known == remembered_.end() ? read_new(word) : *known->second;
}

TextTerm Analyser::read_new(std::string_view word) const {
  auto const cut = at_most(word, kLongestTerm);
  TextTerm term;
  term.word = word;
  term.stem = at_most(stemmer_(cut), kLongestTerm);
  term.stop_word = is_stop_word(word);
  if (term.stop_word) return term;
  term.weak = is_weak(term.stem);
  for (auto const& part : compounds_.parts_of(cut)) term.parts.push_back(stemmer_(part));
  return term;
}

std::vector<TextTerm> Analyser::read(std::string_view text) const {
  std::vector<TextTerm> found;
  for (WordReader reader(text); reader.next();) {
    auto const& word = reader.word();
    auto term = read_word(word.folded);
    if (term.stem.empty()) continue;
    term.start = word.start;
    term.length = word.length;
    found.push_back(std::move(term));
  }
  return found;
}

}  // namespace socialmap
