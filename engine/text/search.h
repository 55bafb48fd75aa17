#pragma once
// Finding offers by words, filters and place at once.

#include "engine/model/search.h"
#include "engine/text/search_world.h"

namespace socialmap {

/// The page asked for, with exact totals and the facets asked for. The same input gives the same answer.
///
/// Words: every word and expression that must be had (WishMaker) must match; when no offer that passes the
/// filters has all of them, those with any; when none of them stands in any offer, offers that are about the
/// same. A `q` without any word to search for (only punctuation, only "de") restricts nothing. Offers that
/// are not published, stale, or over before `on` are never found. What is unknown on a filter asked for comes
/// after every known yes, in every sort; within those, ties go by ActivityId. Sorts: relevance = score; next
/// = first meeting on or after `on` within 400 days, none last; verified = newest first, never last; distance
/// = nearest first (to the millimetre), without a distance last. Facets count, for each value, the matches
/// for which a filter on that value would be a known yes.
///
/// Precondition: the kinds, domains, needs and neighbourhoods named exist, `near` is found by `places`, and
/// page and page_size are at least 1. A word that does not exist matches nothing; a `near` not found measures
/// nothing. Any number of threads may search at once.
SearchResult search(SearchWorld const& world, SearchRequest const& request, Date on);

}  // namespace socialmap
