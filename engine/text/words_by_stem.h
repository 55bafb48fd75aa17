#pragma once
// The words of a catalogue by what they come from.

#include <span>
#include <string_view>
#include <vector>

#include "engine/text/catalogue_words.h"

namespace socialmap {

/// For each stem the words that have it, and the compounds that have it as a part; stop words have none.
class WordsByStem {
 public:
  using Word = CatalogueWords::value_type;
  struct Entry {
    std::string_view stem;
    Word const* word = nullptr;
  };

  /// The words must outlive it and not change.
  explicit WordsByStem(CatalogueWords const& words);

  std::span<Entry const> of(std::string_view stem) const;

 private:
  std::vector<Entry> entries_;  // by stem
};

/// Of the parts of a catalogue (Index).
using WordsOfParts = std::vector<WordsByStem const*>;

}  // namespace socialmap
