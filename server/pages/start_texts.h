#pragma once
// What is said on the start page.

#include <string_view>

namespace socialmap::pages {

struct StartTexts {
  std::string_view start_lead;
  std::string_view themes;
  std::string_view offer_count;
  std::string_view soon;
  std::string_view all_soon;
  std::string_view neighbourhoods;
  std::string_view doubt;
  std::string_view doubt_match;
  std::string_view doubt_match_why;
  std::string_view doubt_help;
  std::string_view doubt_help_why;
  std::string_view doubt_map;
  std::string_view doubt_map_why;
};

/// In the language of the answer being made.
StartTexts const& start_texts();

namespace nl {
extern StartTexts const kStartTexts;
}
namespace en {
extern StartTexts const kStartTexts;
}

}  // namespace socialmap::pages
