#pragma once
// A part of the network as GraphML (graphml.graphdrawing.org, version 1.0), for Gephi, yEd, networkx and
// others.

#include <string>
#include <vector>

#include "engine/network/part.h"

namespace socialmap {

/// A directed graph, UTF-8. A node's id is its kind and its own id, "provider:geldgenoten" (also for a
/// practice), so that no two are the same; an edge has none. Keys of nodes: kind, name, sector, role, area
/// (ids with commas), offers; of edges: kind, strength (1 to 3), derived. What is not known has no value.
std::string graphml(ProviderGraph const& graph, std::vector<NodeFacts> const& facts, NetworkPart const& part);

}  // namespace socialmap
