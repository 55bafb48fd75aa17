#pragma once
// How many matches each value of a filter would leave.

#include <vector>

#include "engine/text/search_world.h"

namespace socialmap {

/// Counts one facet over the matches added. For each value the matches for which a filter on it would be a
/// known yes; so an offer counts once for each of its kinds, domains and days, an offer in an area in each
/// neighbourhood of it, and a remote one in every neighbourhood. Values without matches are left out. Price
/// has five values, each offer in one at most: free, to-2.50, to-5, to-10, more (per visit).
class FacetCounter {
 public:
  /// The world must outlive it.
  FacetCounter(Facet facet, SearchWorld const& world);

  void add(ActivityId id);
  FacetCounts counts() const;

 private:
  void add_bits(BitRows const& rows, ActivityId id);
  void add_neighbourhoods(ActivityId id);
  void add_days(ActivityId id);
  void add_price(ActivityId id);
  std::string const& id_of(std::size_t value) const;

  Facet facet_;
  SearchWorld const& world_;
  std::vector<std::size_t> counts_;  // by place in the list of values
  std::size_t everywhere_ = 0;       // matches in every neighbourhood
};

}  // namespace socialmap
