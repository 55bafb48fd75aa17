#pragma once
// From a question and its answer to the search page.

#include "engine/socialmap.h"
#include "server/http/query.h"
#include "server/pages/search_page.h"

namespace socialmap::pages {

/// The query as the page reads it: empty values and defaults left out, "€ 2,50" as "2.50", "74 jaar" as "74",
/// "lift[]" as "lift", and nothing of what a sender hangs on an address (utm_source, fbclid).
http::Query tidied(http::Query const& query);

/// The request of a tidied query, with the facets of the page. Throws InvalidInput.
SearchRequest request_of(SocialMap const& map, http::Query const& query);

/// What takes each filter of a tidied query off, at the page with this path.
std::vector<Link> filter_links(SocialMap const& map, http::Query const& query, std::string_view path);
/// The pages of the answer to `request`, at the page with this path.
Paging paging_of(std::string_view path, http::Query const& query, SearchRequest const& request,
                 std::size_t total);

/// Precondition: `result` answers request_of(map, query). Asks the map again for counts beside chosen
/// filters.
SearchPage search_page_of(SocialMap const& map, http::Query const& query, SearchResult const& result);

/// The form filled in, and why there is no answer.
SearchPage search_page_of(SocialMap const& map, http::Query const& query,
                          std::vector<InputError> const& errors);

}  // namespace socialmap::pages
