#pragma once
// What rules may ask of a client and an offer together: columns for one client, made when first asked for.

#include "engine/match/client_facts.h"
#include "engine/match/client_routes.h"
#include "engine/match/help_asked.h"
#include "engine/match/reach.h"

namespace socialmap {

/// For one client and one thread. What it refers to must outlive it.
class PairFacts {
 public:
  PairFacts(BoundProfile const& bound, MatchWorld const& world);

  /// Of a truth, number or word of the pair.
  ColumnView column(FactId fact) const;
  /// Strength for a need × its weight for the client. What is offered as help counts by its kinds of help
  /// only: a buddy for parents is no help for who is lonely.
  double help(std::size_t need, std::size_t row) const;
  /// Of the needs that a low score of positive health points at, the one that this offer helps with most;
  /// null when there is none. Help (support) is not hinted at: it belongs with what the client asks.
  NeedHint const* best_hint(std::size_t row) const;
  ReachAnswer const& reach(std::size_t row) const;
  /// From the client's coach or referrer; null when neither is in the network. Searched when first asked for.
  WarmRoutes const* routes() const;
  /// Changes one row; for asking what if.
  void replace(FactId fact, std::size_t row, double value);

 private:
  double strength(std::size_t need, std::size_t row) const;
  Column& make(FactId fact) const;
  void add_travel() const;
  void add_time() const;
  void add_price() const;
  void add_words() const;
  void add_wish_words() const;
  void add_network() const;

  BoundProfile const& bound_;
  MatchWorld const& world_;
  std::vector<int> weights_;             // of each need
  mutable std::vector<Column> columns_;  // by FactId
  mutable std::vector<ReachAnswer> reaches_;
  mutable bool routes_searched_ = false;
  mutable std::optional<WarmRoutes> routes_;
};

}  // namespace socialmap
