#pragma once
// What a calendar says of an offer.

#include "engine/exchange/calendar_feed.h"
#include "engine/socialmap.h"

namespace socialmap::api {

/// Where somebody goes, in one line: "Wijkhuis, Dorpsstraat 1, 9912 AB Oosterveld"; empty where one goes to
/// no building.
std::string address_of(SocialMap const& map, ActivityId id);

/// "https://kaart.example.org/activiteiten/koffie"; empty without a site.
std::string link_to(std::string const& site, Activity const& activity);

/// One more for the calendar; nothing for an offer without dates. It looks at the map: use it while that is
/// held.
void add_calendar_offer(std::vector<CalendarOffer>& offers, SocialMap const& map, ActivityId id,
                        std::string const& site);

}  // namespace socialmap::api
