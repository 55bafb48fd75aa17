#pragma once
// Step 3, hard rules: may these offers be proposed to this client at all?

#include "engine/match/bound_facts.h"

namespace socialmap {

/// What each hard rule, in the order of RuleSet::refusals, says of each offer.
class Judged {
 public:
  Judged(std::size_t rows, std::size_t rules) : any_(words_for(rows)), by_rule_(rules) {}

  bool eligible(std::size_t row) const { return !has_bit(any_, row); }
  /// The place of the first rule that refuses. Precondition: not eligible.
  std::size_t first(std::size_t row) const;
  bool refused(std::size_t row, std::size_t rule) const { return test_in(by_rule_[rule].refused, row); }
  /// Of the refused: only because something is not known (safety).
  bool unknown(std::size_t row, std::size_t rule) const { return test_in(by_rule_[rule].unknown, row); }
  /// Not known, and to be asked.
  bool asked(std::size_t row, std::size_t rule) const { return test_in(by_rule_[rule].asked, row); }

  /// All that are refused by any rule.
  Bits const& refused_by_any() const { return any_; }
  /// Empty: none.
  Bits const& refused_by(std::size_t rule) const { return by_rule_[rule].refused; }
  Bits const& unknown_to(std::size_t rule) const { return by_rule_[rule].unknown; }
  /// The rules that refuse an offer, a bit each.
  std::uint64_t mask(std::size_t row) const;

  void add(std::size_t rule, Kleene answer, WhenUnknown unknown);
  void add(std::size_t rule, Marks const& answers, WhenUnknown unknown);

 private:
  struct OfRule {
    Bits refused;
    Bits unknown;
    Bits asked;
  };

  static bool test_in(Bits const& bits, std::size_t row) { return !bits.empty() && has_bit(bits, row); }

  Bits any_;
  std::vector<OfRule> by_rule_;
};

Judged judged(BoundFacts const& facts);

/// The same for one offer, by the plain meaning of each condition.
Judged judged(FactSource const& source, RuleSet const& rules);

}  // namespace socialmap
