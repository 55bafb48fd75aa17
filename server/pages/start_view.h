#pragma once
// What stands on the start page today.

#include "engine/socialmap.h"
#include "server/pages/start_page.h"

namespace socialmap::pages {

/// `site` is the address of the whole, "https://kaart.example.org", or empty.
StartPage start_page_of(SocialMap const& map, std::string const& site);

}  // namespace socialmap::pages
