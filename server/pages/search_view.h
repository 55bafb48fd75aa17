#pragma once
// From a question and its answer to the search page.

#include "engine/socialmap.h"
#include "server/http/query.h"
#include "server/pages/search_page.h"

namespace socialmap::pages {

/// The query as the page reads it: empty values and defaults left out, "2,50" as "2.50", "lift[]" as "lift".
http::Query tidied(http::Query const& query);

/// The request of a tidied query, with the facets of the page. Throws InvalidInput.
SearchRequest request_of(SocialMap const& map, http::Query const& query);

/// Precondition: `result` answers request_of(map, query). Asks the map again for counts beside chosen
/// filters.
SearchPage search_page_of(SocialMap const& map, http::Query const& query, SearchResult const& result);

/// The form filled in, and why there is no answer.
SearchPage search_page_of(SocialMap const& map, http::Query const& query,
                          std::vector<InputError> const& errors);

}  // namespace socialmap::pages
