#pragma once
// The words of titles and summaries, so that a word a client does not want is found in all offers at once.

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/catalog/catalogue.h"

namespace socialmap {

class OfferWords {
 public:
  explicit OfferWords(Catalogue const& catalogue);

  /// The offers whose title or summary has the word: by stem, also as a part of a compound; up to three
  /// letters exactly so, capitals too. Of several words an offer has all.
  std::vector<std::uint32_t> with(std::string const& words) const;

 private:
  using Rows = std::unordered_map<std::string, std::vector<std::uint32_t>>;
  std::vector<std::uint32_t> with_term(std::string const& term) const;
  Rows terms_;
  Rows short_words_;
};

}  // namespace socialmap
