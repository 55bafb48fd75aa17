#pragma once
// The words of titles and summaries, so that a word a client does not want is found in all offers at once.

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/text/activity_range.h"
#include "engine/text/analysis.h"

namespace socialmap {

/// Of some activities, without the replaced ones.
class OfferWordsPart {
 public:
  OfferWordsPart(Catalogue const& catalogue, ActivityRange range, Analyser const& analyser);

  std::vector<std::uint32_t> with_short(std::string const& word) const;
  /// Also as a part of a compound.
  std::vector<std::uint32_t> with_stem(std::string const& stem) const;

 private:
  using Rows = std::unordered_map<std::string, std::vector<std::uint32_t>>;

  Rows stems_;
  Rows parts_;  // stems of parts of compounds
  Rows short_words_;
};

/// Of a whole catalogue, in parts that follow each other (engine/text/index.h). Never changed once made.
class OfferWords {
 public:
  using Parts = std::vector<std::shared_ptr<OfferWordsPart const>>;

  /// The analyser must outlive it and not change.
  OfferWords(Parts parts, Analyser const& analyser) : parts_(std::move(parts)), analyser_(&analyser) {}

  /// The offers whose title or summary has the word: by stem, also as a part of a compound; up to three
  /// letters exactly so, capitals too. Of several words an offer has all.
  std::vector<std::uint32_t> with(std::string const& words) const;

 private:
  template <typename Ask>
  std::vector<std::uint32_t> of_parts(Ask ask) const;

  Parts parts_;
  Analyser const* analyser_;
};

}  // namespace socialmap
