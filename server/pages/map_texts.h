#pragma once
// What is said on the page with the map.

#include <string_view>

namespace socialmap::pages {

struct MapTexts {
  std::string_view map_title;
  std::string_view map_lead;
  std::string_view map_region;
  std::string_view map_needs_script;
  std::string_view past_map;
  std::string_view this_part;
  std::string_view as_list;
  std::string_view to_map;
  std::string_view pin_activity;
  std::string_view pin_support;
  std::string_view picture_by;
};

/// In the language of the answer being made.
MapTexts const& map_texts();

namespace nl {
extern MapTexts const kMapTexts;
}
namespace en {
extern MapTexts const kMapTexts;
}

}  // namespace socialmap::pages
