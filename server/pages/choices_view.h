#pragma once
// What a visitor can still choose: the form's lists and the counted links beside the results.

#include "engine/socialmap.h"
#include "server/http/query.h"
#include "server/pages/search_page.h"

namespace socialmap::pages {

/// Kind, neighbourhood, day and price. A group in which something is chosen counts as if nothing in it were
/// chosen.
std::vector<ChoiceGroup> choice_groups_of(SocialMap const& map, http::Query const& query,
                                          SearchResult const& result);

}  // namespace socialmap::pages
