#pragma once
// What a picture or an export tells of each node beside its name.

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/catalog/columns.h"
#include "engine/catalog/places.h"
#include "engine/network/graph.h"
#include "engine/network/sector.h"

namespace socialmap {

struct NodeFacts {
  NodeKind kind = NodeKind::provider;
  std::optional<Sector> sector;         ///< an activity's is its provider's; a neighbourhood has none
  std::vector<NeighbourhoodId> areas;   ///< where it is active, in the order of the catalogue
  std::optional<NeighbourhoodId> home;  ///< nothing when not known or everywhere
  std::uint32_t offers = 0;             ///< of a provider: those that are shown
};

/// What facts are read from; only refers.
struct NetworkWorld {
  ProviderGraph const& graph;
  Columns const& columns;
  Places const& places;
};

/// By NodeId. The home of a provider is the neighbourhood of its first building; without one that is known,
/// where most of its offers take place. The home of a professional is its area when it has exactly one. What
/// is not known or is everywhere has no home.
std::vector<NodeFacts> node_facts(NetworkWorld const& world);

}  // namespace socialmap
