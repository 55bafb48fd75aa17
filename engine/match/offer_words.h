#pragma once
// The words of titles and summaries, so that a word a client does not want is found in all offers at once.

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/text/analysis.h"

namespace socialmap {

class OfferWords {
 public:
  /// The analyser must outlive it and not change.
  OfferWords(Catalogue const& catalogue, Analyser const& analyser);

  /// The offers whose title or summary has the word: by stem, also as a part of a compound; up to three
  /// letters exactly so, capitals too. Of several words an offer has all.
  std::vector<std::uint32_t> with(std::string const& words) const;

 private:
  using Rows = std::unordered_map<std::string, std::vector<std::uint32_t>>;
  std::vector<std::uint32_t> with_stem(std::string const& stem) const;

  Analyser const& analyser_;
  Rows stems_;
  Rows parts_;  // stems of parts of compounds
  Rows short_words_;
};

}  // namespace socialmap
