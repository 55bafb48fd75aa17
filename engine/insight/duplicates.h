#pragma once
// Offers that may be the same one, told twice.

#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/columns.h"

namespace socialmap {

/// Why two offers look alike, in plain Dutch.
struct Likeness {
  std::string factor;  ///< title, place or time
  double points = 0;
  std::string because;
};

/// Two offers, the one with the first id first.
struct DuplicatePair {
  ActivityId one;
  ActivityId other;
  double score = 0;  ///< 0 to 1: the sum of the points
  std::vector<Likeness> reasons;
};

/// At most this much for a title (the share of their letters in threes, doubled as Dice does), a place (25
/// for the same address or within 50 m, 15 within 150 m) and a time (a common weekday or date with hours that
/// overlap; a bit where a time is not known).
inline constexpr double kTitlePoints = 0.5;
inline constexpr double kPlacePoints = 0.25;
inline constexpr double kTimePoints = 0.25;
/// Fewer points are no likeness, and so are titles that share less than half, a place further off, or times
/// that are known and never overlap.
inline constexpr double kLeastScore = 0.75;

/// Among published and submitted offers with a place, or at no place (online, by phone, at home) of one
/// provider; the most alike first, ties by id. Offers are compared within a cell of the map and its
/// neighbours only: 200,000 take about a second.
std::vector<DuplicatePair> possible_duplicates(Catalogue const& catalogue, Columns const& columns);

}  // namespace socialmap
