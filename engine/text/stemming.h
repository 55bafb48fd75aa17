#pragma once
// Forms of one Dutch word brought to one stem.

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/model/vocabulary.h"
#include "engine/text/word_list.h"

namespace socialmap {

/// Takes endings off by the rules of Dutch spelling (fietsen, lopen, huizen, katje, gekookt, wandeling,
/// eenzaamheid) for as long as what is left is a word of the list, so that it never makes "man" of "maan". A
/// word the list does not know goes through Kraaij and Pohlmann's stemmer (Snowball). What an editor decided
/// goes first. Any number of threads may ask.
class Stemmer {
 public:
  /// `words` must outlive it.
  Stemmer(LanguageRules const& rules, WordList const& words);

  /// `word`: folded (engine/base/fold.h).
  std::string operator()(std::string_view word) const;

 private:
  WordList const& words_;
  std::unordered_map<std::string, std::string> decided_;
};

}  // namespace socialmap
