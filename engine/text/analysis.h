#pragma once
// From Dutch text to the terms that are indexed and searched.

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/model/vocabulary.h"
#include "engine/text/compounds.h"
#include "engine/text/lexicon.h"
#include "engine/text/stemming.h"

namespace socialmap {

/// No term is longer, in bytes.
inline constexpr std::size_t kLongestTerm = 60;

/// One word of a text, read.
struct TextTerm {
  std::string stem;                ///< of the whole word
  std::vector<std::string> parts;  ///< stems of its parts when it is a compound, in order; else empty
  std::string word;                ///< folded, as it stands there
  std::size_t start = 0;           ///< byte in the text
  std::size_t length = 0;          ///< bytes
  bool stop_word = false;          ///< says nothing about an offer; has no parts
  bool weak = false;               ///< says little; a stop word is not weak
};

/// Reads text in one language. Any number of threads may use it; the same text gives the same terms, and no
/// text makes it throw.
class Analyser {
 public:
  /// Both must outlive it and not change.
  Analyser(LanguageRules const& rules, Lexicon const& words);
  Analyser(Analyser const&) = delete;
  Analyser& operator=(Analyser const&) = delete;

  /// The words in the order of the text, stop words marked.
  std::vector<TextTerm> read(std::string_view text) const;
  /// One word alone: `word` folded.
  TextTerm read_word(std::string_view word) const;

  /// A word that was read with this analyser, so that it is only looked up from now on. The term must outlive
  /// all reading and not change. Not while others read.
  void remember(TextTerm const& term) { remembered_.emplace(term.word, &term); }

  /// Of a compound as they stand in the word (`word`: folded), without linking letters; else empty.
  std::vector<std::string> parts_of(std::string_view word) const { return compounds_.parts_of(word); }

  bool is_stop_word(std::string_view folded_word) const;
  bool is_weak(std::string const& stem) const { return weak_stems_.contains(stem); }
  Lexicon const& words() const { return words_; }

 private:
  TextTerm read_new(std::string_view word) const;

  Lexicon const& words_;
  std::unordered_set<std::string> stop_words_;
  std::unordered_set<std::string> weak_stems_;
  Stemmer stemmer_;
  Compounds compounds_;
  std::unordered_map<std::string_view, TextTerm const*> remembered_;
};

}  // namespace socialmap
