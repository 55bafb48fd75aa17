#pragma once
// The search box filled in from a question.

#include "engine/socialmap.h"
#include "server/http/query.h"
#include "server/pages/search_form.h"

namespace socialmap::pages {

/// `query` as tidied() gives it; values that no option has are kept.
SearchForm search_form_of(SocialMap const& map, http::Query const& query);

}  // namespace socialmap::pages
