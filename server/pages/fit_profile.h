#pragma once
// From the answers to the five questions to a profile, and what the map says to it.

#include <string>
#include <vector>

#include "engine/calendar/overlap.h"
#include "server/pages/fit_fields.h"

namespace socialmap::pages {

/// The answers as the JSON of the API, without the own words. What is empty is left out.
std::string fit_profile_json(SocialMap const& map, http::Query const& answers);

/// What is wrong with the answers, each with its question.
std::vector<FitMistake> fit_mistakes(SocialMap const& map, http::Query const& answers);

/// A signal is ticked at which nothing is proposed: only whom to call.
bool is_urgent(SocialMap const& map, http::Query const& answers);

/// When it is urgent only the signals count, so that nothing else can be in the way. Precondition: urgent, or
/// without mistakes.
Ranking fit_ranking(SocialMap const& map, http::Query const& answers);

/// The hours at which the resident can come. Precondition: without mistakes.
FreeTime fit_hours(SocialMap const& map, http::Query const& answers);

/// The answers that a relaxation asks for.
http::Query with_change(http::Query answers, ProfileChange const& change);
/// Of a change of hours: the part of a day that it adds, "mon-evening"; empty when it adds none.
std::string added_day_part(ProfileChange const& change);

}  // namespace socialmap::pages
