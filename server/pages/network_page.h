#pragma once
// The page that shows who knows whom: a picture, and the same in a table.

#include <optional>
#include <string>
#include <vector>

#include "server/pages/frame.h"
#include "server/pages/network_picture.h"
#include "server/pages/search_form.h"

namespace socialmap::pages {

/// One kind of relation of somebody, with everybody at its other end.
struct RelationLine {
  std::string label;               ///< "Verwijst naar"
  std::vector<std::string> names;  ///< "Geldgenoten (nauw)"
};

struct NetworkRow {
  std::string anchor;  ///< unique in the page
  std::string name;
  std::string href;  ///< the page with only its lines
  std::string what;
  std::string sector;
  std::string area;
  std::string offers;
  std::vector<RelationLine> relations;
};

struct NetworkPage {
  Frame frame;
  std::vector<std::string> mistakes;
  std::vector<Option> neighbourhoods;
  std::vector<Option> sectors;
  std::vector<Option> relations;
  bool chosen = false;               ///< not everything is shown
  std::vector<std::string> summary;  ///< sentences
  std::optional<NetworkPicture> picture;
  std::optional<NetworkRow> who;  ///< whose lines are shown
  std::vector<NetworkRow> rows;
  std::string more_rows;  ///< says that there are more; empty when not
};

std::string render(NetworkPage const& page);

}  // namespace socialmap::pages
