#pragma once
// An offer or an organisation for search engines: schema.org as JSON-LD.

#include "engine/socialmap.h"
#include "server/pages/html.h"

namespace socialmap::pages {

/// An Event with its next date where it has one, else a Service. `url` is the address of its page. Tells
/// only what is known.
Html offer_data(SocialMap const& map, ActivityId id, std::string const& url);

/// An Organization with how to reach it. `url` is the address of its page; its own website stands as sameAs.
Html provider_data(Provider const& provider, std::string const& url);

}  // namespace socialmap::pages
