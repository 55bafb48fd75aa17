#pragma once
// What the network's table tells of somebody.

#include <string>
#include <vector>

#include "engine/network/part.h"
#include "engine/socialmap.h"
#include "server/pages/network_page.h"

namespace socialmap::pages {

/// Whose relations they are; only refers.
struct ShownNetwork {
  SocialMap const& map;
  std::vector<NodeFacts> const& facts;  ///< of every node of the map
  NetworkPart const& part;              ///< without offers
};

class NetworkRows {
 public:
  explicit NetworkRows(ShownNetwork const& shown);

  /// Everything but the links of the page. Precondition: the node is in the part.
  NetworkRow row(NodeId node) const;
  /// "Geldgenoten: schuldhulp, Centrum, 4 keer aanbod"
  std::string in_short(NodeId node) const;
  /// How many relations somebody has in this part.
  std::size_t relations(NodeId node) const;

 private:
  std::string what(NodeId node) const;
  std::string areas(NodeId node) const;
  std::string offers(NodeId node) const;
  std::vector<RelationLine> lines(NodeId node) const;

  SocialMap const& map_;
  std::vector<NodeFacts> const& facts_;
  NetworkPart const& part_;
  std::vector<std::vector<std::uint32_t>> links_of_;  // by node: places in the links of the part
};

}  // namespace socialmap::pages
