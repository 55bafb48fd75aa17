#pragma once
// Typing errors in a text, mended where no other word can be meant.

#include <string_view>
#include <unordered_set>
#include <vector>

#include "engine/model/reading_words.h"
#include "engine/text/analysis.h"
#include "engine/text/spelling.h"

namespace socialmap {

/// Against the words of the thesaurus and of constraints.yaml. Any number of threads may ask.
class Mending {
 public:
  Mending(Vocabulary const& vocabulary, ReadingWords const& words, Analyser const& analyser);

  /// The words of the text, those mended that no Dutch word list has, that begin with a small letter and have
  /// five letters or more; in a text with many of them only the first thirty.
  std::vector<TextTerm> read(std::string_view text) const;

 private:
  Analyser const& analyser_;
  std::unordered_set<std::string> known_;
  Spelling spelling_;
};

}  // namespace socialmap
