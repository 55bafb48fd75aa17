#pragma once
// How many matches each value of a filter would leave.

#include <vector>

#include "engine/text/order.h"

namespace socialmap {

/// The counts of one facet over all matches. For each value the matches for which a filter on it would be a
/// known yes; so an offer counts once for each of its kinds, domains and days, an offer in an area in each
/// neighbourhood of it, and a remote one in every neighbourhood. Values without matches are left out. Price
/// has five values, each offer in one at most: free, to-2.50, to-5, to-10, more (per visit).
FacetCounts count_facet(Facet facet, SearchWorld const& world, std::vector<Admitted> const& matches);

}  // namespace socialmap
