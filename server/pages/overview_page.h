#pragma once
// The page of an organisation or of a neighbourhood: what it is, and the offers.

#include <string>
#include <vector>

#include "server/pages/card.h"
#include "server/pages/frame.h"
#include "server/pages/offer_page.h"
#include "server/pages/search_page.h"

namespace socialmap::pages {

struct OverviewPage {
  Frame frame;
  std::string title;
  std::string what;  ///< "Welzijnsorganisatie"
  std::string lead;  ///< may be empty
  Section facts;     ///< how to reach it; without facts it is left out
  std::vector<Card> cards;
  std::vector<Link> links;  ///< where to go on
};

std::string render(OverviewPage const& page);

}  // namespace socialmap::pages
