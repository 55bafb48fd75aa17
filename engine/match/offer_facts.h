#pragma once
// What rules may ask of offers alone, as columns; made once per catalogue, immutable.

#include "engine/catalog/columns.h"
#include "engine/match/marks.h"
#include "engine/match/offer_words.h"

namespace socialmap {

class OfferFacts {
 public:
  /// Keeps references to `columns` and `analyser`, which must outlive it.
  OfferFacts(Catalogue const& catalogue, Vocabulary const& vocabulary, Columns const& columns,
             Analyser const& analyser);

  std::size_t rows() const { return columns_.size; }
  /// Of a truth, number or word of the offer.
  Column const& column(FactId fact) const { return columns_of_[fact.value]; }
  /// Of one word of a set of the offer.
  Marks const& marks(FactId set, std::size_t word) const { return marks_of_[set.value][word]; }
  /// Strength for a need.
  double strength(std::size_t need, std::size_t row) const {
    return columns_.strength(row, NeedId{static_cast<std::uint32_t>(need)});
  }
  OfferWords const& words() const { return words_; }

 private:
  Columns const& columns_;
  OfferWords words_;
  std::vector<Column> columns_of_;            // by FactId; empty where the fact is no column of the offer
  std::vector<std::vector<Marks>> marks_of_;  // by FactId, then word
};

}  // namespace socialmap
