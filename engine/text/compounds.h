#pragma once
// The parts of Dutch compounds.

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/model/vocabulary.h"
#include "engine/text/lexicon.h"

namespace socialmap {

/// Splits at a boundary where both sides are words of the list, the left one also with a linking s, e, en or
/// n
/// ("schuld-en-lijst"); prefers the longer head, then the split nearest to the middle. Parts are split
/// further. What an editor decided goes first. Any number of threads may ask.
class Compounds {
 public:
  /// `words` must outlive it.
  Compounds(LanguageRules const& rules, Lexicon const& words);

  /// `word`: folded. In the order of the word, without linking letters; empty when it is not a compound.
  std::vector<std::string> parts_of(std::string_view word) const;

 private:
  struct Split {
    std::string left;
    std::string right;
    std::size_t shortest = 0;  // letters of the shorter part
  };

  bool may_be_part(std::string_view word) const;
  /// The left side as a word of the list: as it is, or without its linking letters; empty when it is none.
  std::string left_part(std::string_view left) const;
  Split best_split(std::string_view word) const;

  Lexicon const& words_;
  std::unordered_map<std::string, std::vector<std::string>> decided_;
  std::unordered_set<std::string> whole_;
  std::unordered_set<std::string> never_;
  std::unordered_set<std::string> short_;
};

}  // namespace socialmap
