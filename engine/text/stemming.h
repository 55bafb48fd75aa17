#pragma once
// Forms of one Dutch word brought to one stem.

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/model/vocabulary.h"
#include "engine/text/lexicon.h"

namespace socialmap {

/// Takes endings off by the rules of Dutch spelling (fietsen, lopen, huizen, katje, gekookt, wandeling,
/// eenzaamheid) for as long as what is left is a word of the list, so that it never makes "man" of "maan". A
/// word the list does not know goes through Kraaij and Pohlmann's stemmer (Snowball). What an editor decided
/// goes first. Any number of threads may ask.
class Stemmer {
 public:
  /// `words` must outlive it.
  Stemmer(LanguageRules const& rules, Lexicon const& words);

  /// `word`: folded (engine/base/fold.h).
  std::string operator()(std::string_view word) const;

 private:
  /// ingeschreven → inschrijven, when "geschreven" is a form an editor decided.
  std::optional<std::string> with_prefix(std::string const& word) const;

  Lexicon const& words_;
  std::unordered_map<std::string, std::string> decided_;
};

}  // namespace socialmap
