#pragma once
// The start page: one box to search with, and doors for who does not know what to look for yet.

#include <string>
#include <vector>

#include "server/pages/card.h"
#include "server/pages/search_page.h"

namespace socialmap::pages {

struct StartPage {
  Frame frame;
  SearchForm form;
  std::vector<Choice> themes;  ///< with how many offers
  std::vector<Card> soon;      ///< what meets first
  std::string all_soon;        ///< address of all of it by date
  std::vector<Choice> neighbourhoods;
};

/// The whole document.
std::string render(StartPage const& page);

}  // namespace socialmap::pages
