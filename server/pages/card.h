#pragma once
// One offer in a list of results.

#include <string>
#include <vector>

#include "engine/model/search.h"
#include "server/pages/html.h"

namespace socialmap::pages {

/// Texts are ready to show; an empty one is left out.
struct Card {
  std::string href;
  std::string title;
  std::string provider;
  std::string summary;
  std::string when;      ///< "morgen 10.00 uur", "op afspraak"
  std::string where;     ///< "Oosterveld"
  std::string distance;  ///< "640 m"
  std::string price;
  std::string capacity;  ///< "vol, wachttijd 6 weken"
  std::string verified;
  std::vector<std::string> eases = {};      ///< what makes it easy to come: "Eerste keer gratis"
  bool support = false;                     ///< a help trajectory
  std::vector<TextRange> title_marks = {};  ///< where the title has words of the search
  std::vector<TextRange> summary_marks = {};
};

Html render(Card const& card);

/// The text with its marked stretches as <mark>. Ranges ascend and do not overlap; what lies outside the text
/// is left out.
Html marked(std::string_view words, std::vector<TextRange> const& ranges);

Html ease_badge(std::string const& words);

}  // namespace socialmap::pages
