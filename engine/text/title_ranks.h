#pragma once
// The offers in the order of their titles.

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/base/grown.h"
#include "engine/catalog/catalogue.h"

namespace socialmap {

/// By ActivityId a number that is greater the later its title comes, folded and in alphabetical order; equal
/// titles share it. Copies share what they have in common.
class TitleRanks {
 public:
  explicit TitleRanks(Catalogue const& catalogue);

  /// Gives the activities of a later catalogue that have no number yet one between their neighbours'. After
  /// some forty in one place these can share a number with a neighbour, until all are made anew.
  void add(Catalogue const& later);

  std::int64_t operator[](std::size_t activity) const { return ranks_[activity]; }

 private:
  Grown<std::int64_t> ranks_;
  std::shared_ptr<std::vector<std::uint32_t> const> order_;  // by title, as it was made
  std::vector<std::uint32_t> added_;                         // by title, since
};

}  // namespace socialmap
