#pragma once
// The network as a picture (SVG), and the signs and lines that explain it.

#include <cstdint>
#include <string>
#include <vector>

#include "engine/model/network.h"
#include "engine/network/layout.h"
#include "engine/network/sector.h"
#include "server/pages/html.h"

namespace socialmap::pages {

struct PictureNode {
  bool inside = false;  ///< a professional
  Sector sector = Sector::other;
  std::string name;
  std::string told;   ///< what it is, in a few words, for who points at it or cannot see it
  std::string count;  ///< of its offers; empty for a professional
  std::string href;
  bool lit = true;  ///< false: others are looked at
};

struct PictureLink {
  std::uint32_t from = 0;  ///< places in NetworkPicture::nodes
  std::uint32_t to = 0;
  LinkKind kind = LinkKind::works_with;
  int strength = 1;
  bool derived = false;
  bool lit = true;
};

struct NetworkPicture {
  NetworkLayout layout;  ///< a place for each node
  std::vector<PictureNode> nodes;
  std::vector<PictureLink> links;
  std::vector<std::string> groups;  ///< names, by LayoutArc::group
  std::string description;
  bool focused = false;  ///< somebody was chosen: the rest steps back
};

Html render(NetworkPicture const& picture);

/// The signs of the sectors and the lines of the relations, with their names.
Html network_legend();

}  // namespace socialmap::pages
