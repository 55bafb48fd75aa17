#pragma once
// What rules may ask of a client and an offer together, each fact for all offers at once and made when first
// asked for.

#include <memory>
#include <variant>

#include "engine/match/client_facts.h"
#include "engine/match/client_routes.h"
#include "engine/match/help_asked.h"
#include "engine/match/reach.h"

namespace socialmap {

/// One value for each group of offers that are alike.
struct ByGroup {
  Alike const* alike = nullptr;
  Column values;
};

/// The place of a word for each offer: a bit in that word's rows; in none where it is unknown.
struct ByWord {
  std::vector<Bits> rows;
};

/// A value for some offers, 0 for the others.
class ForSome {
 public:
  explicit ForSome(std::size_t rows)
      : rows_(words_for(rows)), values_(std::make_unique_for_overwrite<double[]>(rows)) {}

  Bits const& rows() const { return rows_; }
  double at(std::size_t row) const { return has_bit(rows_, row) ? values_[row] : 0; }
  /// To this value, unless it is as high already. Precondition: above 0.
  void raise(std::size_t row, double value) {
    if (value <= at(row)) return;
    set_bit(rows_, row);
    values_[row] = value;
  }

 private:
  Bits rows_;
  std::unique_ptr<double[]> values_;  // only those of rows_ are written
};

/// The values of a fact for all offers: one for all, one a group, a bit an offer, some offers, or one an
/// offer. NaN is unknown.
using FactValues = std::variant<double, ByGroup, Bits, ByWord, ForSome, Column>;

double value_at(FactValues const& values, std::size_t row);

/// For one client and one thread. What it refers to must outlive it.
class PairFacts {
 public:
  PairFacts(BoundProfile const& bound, MatchWorld const& world, ClientFacts const& client);

  /// Of a truth, number or word of the pair.
  FactValues const& values(FactId fact) const;
  double number(FactId fact, std::size_t row) const;
  /// Cheap to tell for one offer, and dear for all.
  static bool is_dear(FactId fact);
  /// Strength for a need (help_strength) × its weight for the client.
  double help(std::size_t need, std::size_t row) const;
  /// Of the needs that a low score of positive health points at, the one that this offer helps with most;
  /// null when there is none. Help (support) is not hinted at: it belongs with what the client asks.
  NeedHint const* best_hint(std::size_t row) const;
  ReachAnswer reach(std::size_t row) const { return reach_of(bound_, world_, row); }
  /// What rules ask of it.
  ReachFact reach_fact(std::size_t row) const;
  /// From the client's coach or referrer; null when neither is in the network. Searched when first asked for.
  WarmRoutes const* routes() const;

 private:
  double strength(std::size_t need, std::size_t row) const;
  std::size_t rows() const { return world_.columns.size; }
  ReachFacts const& reach_facts() const;
  HelpAsked const& asked_help() const;
  void make(FactId fact) const;

  FactValues ended() const;
  FactValues started() const;
  FactValues reach_word() const;
  FactValues nearness() const;
  FactValues minutes() const;
  FactValues metres() const;
  FactValues in_neighbourhood() const;
  FactValues hours_fit() const;
  FactValues end_known() const;
  FactValues overlap() const;
  FactValues visit() const;
  FactValues month() const;
  FactValues over_limit() const;
  FactValues paid() const;
  FactValues belongs() const;
  FactValues language() const;
  FactValues own_language() const;
  FactValues accessible() const;
  FactValues disliked_word() const;
  FactValues wish_words() const;
  FactValues relevant() const;
  FactValues extra_help() const;
  FactValues best_help() const;
  FactValues hint() const;
  FactValues warmth() const;
  FactValues guide() const;

  /// `of(row)` for an offer of each group.
  template <typename Of>
  FactValues by(Respect respect, Of of) const;
  template <typename Of>
  FactValues by_offer(Respect respect, Of of) const;
  template <typename Of>
  FactValues of_each(Of of) const;

  BoundProfile const& bound_;
  MatchWorld const& world_;
  ClientFacts const& client_;
  std::vector<int> weights_;                               // of each need
  mutable std::vector<std::optional<FactValues>> values_;  // by FactId
  mutable std::optional<HelpAsked> asked_help_;
  mutable std::optional<ReachFacts> reach_facts_;
  mutable bool routes_searched_ = false;
  mutable std::optional<WarmRoutes> routes_;
};

}  // namespace socialmap
