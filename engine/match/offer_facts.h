#pragma once
// What rules may ask of offers alone, as columns; immutable once made.

#include <array>
#include <unordered_map>

#include "engine/catalog/columns.h"
#include "engine/match/marks.h"
#include "engine/match/need_help.h"
#include "engine/match/offer_words.h"
#include "engine/match/respects.h"
#include "engine/rules/rule.h"

namespace socialmap {

/// A truth, number or word of every offer; NaN is unknown.
struct OfferColumn {
  Alike alike;           ///< those with the same value
  Grown<double> values;  ///< by group of alike
  double at(std::size_t row) const { return values[alike.group(row)]; }
};

class OfferFacts {
 public:
  /// What it is read from. The columns, the words' analyser and the rules must outlive the facts.
  struct Records {
    Catalogue const& catalogue;
    Vocabulary const& vocabulary;
    Columns const& columns;
    RuleSet const* rules = nullptr;  ///< what they ask of offers alone is answered once for all clients
  };

  OfferFacts(Records const& records, OfferWords words);
  /// The same facts with rows for the activities added since to catalogue and columns.
  OfferFacts(OfferFacts const& before, Records const& later, OfferWords words);

  std::size_t rows() const { return columns_->size; }
  /// Of a truth, number or word of the offer; empty where the fact is no column of the offer.
  OfferColumn const& column(FactId fact) const { return columns_of_[fact.value]; }
  /// Of one word of a set of the offer.
  Marks const& marks(FactId set, std::size_t word) const { return marks_of_[set.value][word]; }
  /// Strength for a need.
  double strength(std::size_t need, std::size_t row) const {
    return columns_->strength(row, NeedId{static_cast<std::uint32_t>(need)});
  }
  OfferWords const& words() const { return words_; }
  Alike const& alike(Respect respect) const { return respects_[respect]; }
  Respects const& respects() const { return respects_; }
  NeedHelp const& help() const { return help_; }
  /// Those that may be shown at all (published, not stale), of one layer.
  Bits const& shown(Layer layer) const { return shown_[static_cast<std::size_t>(layer)]; }
  /// So many rows at the front lie in the order of their slugs.
  std::size_t in_order() const { return in_order_; }
  /// The answers to a condition of the rules, or to a part of one, that asks about offers alone; null for
  /// another one.
  Marks const* answered(Condition const& condition) const {
    auto const found = answers_.find(&condition);
    return found == answers_.end() ? nullptr : &found->second;
  }

 private:
  void read(Records const& records, std::size_t first);
  void mark_shown();
  void answer(Condition const& condition, std::size_t first);
  FactSource source(std::size_t row) const;

  Columns const* columns_;
  OfferWords words_;
  std::vector<OfferColumn> columns_of_;       // by FactId
  std::vector<std::vector<Marks>> marks_of_;  // by FactId, then word
  Respects respects_;
  NeedHelp help_;
  std::array<Bits, 2> shown_;  // by Layer
  std::size_t in_order_ = 0;
  std::unordered_map<Condition const*, Marks> answers_;
};

}  // namespace socialmap
