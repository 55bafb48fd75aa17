#pragma once
// What rules may ask of offers alone, as columns; immutable once made.

#include "engine/catalog/columns.h"
#include "engine/match/marks.h"
#include "engine/match/offer_words.h"

namespace socialmap {

class OfferFacts {
 public:
  /// What it is read from. The columns and the words' analyser must outlive the facts.
  struct Records {
    Catalogue const& catalogue;
    Vocabulary const& vocabulary;
    Columns const& columns;
  };

  OfferFacts(Records const& records, OfferWords words);
  /// The same facts with rows for the activities added since to catalogue and columns.
  OfferFacts(OfferFacts const& before, Records const& later, OfferWords words);

  std::size_t rows() const { return columns_->size; }
  /// Of a truth, number or word of the offer; empty where the fact is no column of the offer.
  ColumnView column(FactId fact) const { return columns_of_[fact.value]; }
  /// Of one word of a set of the offer.
  Marks const& marks(FactId set, std::size_t word) const { return marks_of_[set.value][word]; }
  /// Strength for a need.
  double strength(std::size_t need, std::size_t row) const {
    return columns_->strength(row, NeedId{static_cast<std::uint32_t>(need)});
  }
  OfferWords const& words() const { return words_; }

 private:
  void read(Records const& records, std::size_t first);

  Columns const* columns_;
  OfferWords words_;
  std::vector<Grown<double>> columns_of_;     // by FactId
  std::vector<std::vector<Marks>> marks_of_;  // by FactId, then word
};

}  // namespace socialmap
