#pragma once
// From the network of a map to its page.

#include "engine/base/input_error.h"
#include "engine/socialmap.h"
#include "server/http/query.h"
#include "server/pages/network_page.h"

namespace socialmap::pages {

/// So many are drawn at most: those with the most relations.
inline constexpr std::size_t kMostDrawn = 160;
/// So many rows has the table at most.
inline constexpr std::size_t kMostRows = 500;

/// The query: neighbourhood, sector and kind as in the API, and who: the id of somebody whose lines are
/// shown. Throws InvalidInput.
NetworkPage network_page_of(SocialMap const& map, http::Query const& query);

/// The form, and why there is no answer.
NetworkPage network_page_of(SocialMap const& map, http::Query const& query,
                            std::vector<InputError> const& errors);

}  // namespace socialmap::pages
