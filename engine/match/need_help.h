#pragma once
// Which offers help with which need, need by need.

#include <array>
#include <vector>

#include "engine/catalog/columns.h"
#include "engine/match/marks.h"

namespace socialmap {

/// The offers that help with one need, ascending, and how much each does (1 to 3).
struct Helpers {
  Grown<std::uint32_t> rows;
  Grown<std::uint8_t> strengths;
};

class NeedHelp {
 public:
  /// By help_strength.
  Helpers const& helpers(std::size_t need) const { return helpers_[need]; }
  /// A bit for each offer that has so much to do with the need, 1 to 3, by Columns::strength.
  Bits const& serving(std::size_t need, std::size_t strength = 1) const {
    return serving_[need][strength - 1];
  }
  /// Adds what the rows from `first` on do.
  void grow(Catalogue const& catalogue, Vocabulary const& vocabulary, Columns const& columns,
            std::size_t first);

 private:
  std::vector<Helpers> helpers_;  // by NeedId
  std::vector<std::array<Bits, 3>> serving_;
};

/// How much an offer helps with a need, 0 to 3. What is offered as help counts by its kinds of help only: a
/// buddy for parents is no help for who is lonely.
int help_strength(NeedId need, ActivityId offer, Catalogue const& catalogue, Vocabulary const& vocabulary,
                  Columns const& columns);

}  // namespace socialmap
