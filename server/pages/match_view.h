#pragma once
// From a form that was sent to a profile, and from the map's answer to the page.

#include "engine/socialmap.h"
#include "server/http/query.h"
#include "server/pages/match_page.h"

namespace socialmap::pages {

/// The empty form, or with what was filled in.
MatchForm match_form_of(SocialMap const& map, http::Query const& filled);

/// The profile of the form as the JSON of the API. Empty fields are left out.
std::string profile_json_of(SocialMap const& map, http::Query const& filled);

MatchAnswer match_answer_of(SocialMap const& map, Ranking const& ranking);

/// What to mend, in Dutch; each sentence once.
std::vector<std::string> match_mistakes(std::vector<InputError> const& errors);

}  // namespace socialmap::pages
