#pragma once
// The search with a map beside its list. The list stands first and has everything; the map comes by a script.

#include <optional>
#include <string>
#include <vector>

#include "server/pages/search_page.h"

namespace socialmap::pages {

/// Pictures of the earth from another server, where the municipality has chosen one.
struct MapTiles {
  std::string url;     ///< "https://tiles.example.org/{z}/{x}/{y}.png"; empty: borders of neighbourhoods only
  std::string credit;  ///< who made them, "© OpenStreetMap-bijdragers"
};

/// "https://tiles.example.org"; empty without tiles.
std::string origin_of(MapTiles const& tiles);

/// An offer in the list.
struct MapItem {
  std::string id;
  std::string title;
  std::string href;
  std::string provider;
  std::string when;
  std::string where;
};

struct MapFound {
  std::size_t total = 0;
  std::vector<MapItem> items;  ///< this page of the list
  std::vector<Link> filters;   ///< each takes its filter off
  Paging paging;
};

struct MapPage {
  Frame frame;
  SearchForm form;
  MapTiles tiles;
  std::vector<std::string> mistakes;
  std::optional<MapFound> found;
  std::string features;  ///< address of the same search as GeoJSON
  std::string as_list;   ///< address of the same search without a map
};

/// The whole document.
std::string render(MapPage const& page);

}  // namespace socialmap::pages
