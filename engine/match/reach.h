#pragma once
// How far an offer is from a client, and whether that is within reach.

#include <optional>

#include "engine/match/bound_profile.h"
#include "engine/model/ranking.h"

namespace socialmap {

struct ReachAnswer {
  enum class Kind { unknown, within, too_far, elsewhere };
  Kind kind = Kind::unknown;       ///< elsewhere: it comes only to clients in other neighbourhoods
  std::optional<Journey> journey;  ///< by the quickest of the client's modes
  double share = 0;                ///< of the limit that the journey takes, 0 to 1 within reach
};

/// An offer in the client's own neighbourhood is within reach when home is given as a neighbourhood; others
/// count from its middle. Online, by phone and at home are 0 metres. {area} counts from the nearest middle of
/// its neighbourhoods.
ReachAnswer reach_of(BoundProfile const& bound, MatchWorld const& world, std::size_t row);

/// In a straight line; nothing where the home, or where the offer is, is not known, and for what is online.
std::optional<double> metres_from_home(BoundProfile const& bound, MatchWorld const& world, std::size_t row);

/// What rules ask of it: "within", "too-far" or "elsewhere" by their place, NaN when unknown; and how near, 1
/// at the door to a quarter at the limit, NaN outside it.
struct ReachFact {
  double word = 0;
  double nearness = 0;
};

ReachFact reach_fact(BoundProfile const& bound, MatchWorld const& world, std::size_t row);

/// The same for many offers of one client. What it was made of must outlive it.
class ReachFacts {
 public:
  ReachFacts(BoundProfile const& bound, MatchWorld const& world);

  ReachFact of(std::size_t row) const;
  /// By the place of the word, a bit for each offer; where many lie together they are looked at as one.
  std::vector<Bits> rows_by_word() const;

 private:
  bool is_within(double metres) const;
  double nearness(double metres) const;
  std::optional<std::size_t> word_of_area(std::size_t group) const;

  BoundProfile const& bound_;
  MatchWorld const& world_;
  bool by_area_;  // all that is in the own neighbourhood is within reach
  int most_minutes_;
  int most_metres_;
  std::vector<double> by_minutes_;  // nearness, where minutes are the only limit: few values
};

}  // namespace socialmap
