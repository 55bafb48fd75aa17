#pragma once
// An offer for search engines: schema.org as JSON-LD.

#include "engine/socialmap.h"
#include "server/pages/html.h"

namespace socialmap::pages {

/// An Event with its next date where it has one, else a Service. `url` is the address of its page. Tells
/// only what is known.
Html offer_data(SocialMap const& map, ActivityId id, std::string const& url);

}  // namespace socialmap::pages
