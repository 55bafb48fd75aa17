#pragma once
// The part of a provider network that somebody asks to see.

#include <vector>

#include "engine/network/node_facts.h"

namespace socialmap {

/// Each list empty: all.
struct NetworkQuestion {
  std::vector<NeighbourhoodId> neighbourhoods;
  std::vector<Sector> sectors;
  std::vector<LinkKind> kinds;
  std::vector<NodeKind> nodes = {};
};

struct NetworkPart {
  std::vector<NodeId> nodes;       ///< ascending
  std::vector<NetworkLink> links;  ///< by from, to and kind; both ends are in `nodes`
};

/// Everything.
NetworkPart whole_network(ProviderGraph const& graph);

/// Providers and professionals only. A relation with an offer becomes one with its provider; of those with
/// the same ends and kind the told and strongest stays. Left out: offers and serves, and a shared address
/// where one is known to host the other. Cooperation and a shared address run from the first node to the
/// last.
NetworkPart network_without_offers(ProviderGraph const& graph);

/// Asked for neighbourhoods: who and what is active in one of them, and the links among these. For sectors:
/// the links with an end in one of them, and who is in one or at the end of such a link. For kinds: these
/// links and their ends. All that are asked for hold.
NetworkPart asked_part(NetworkPart part, std::vector<NodeFacts> const& facts,
                       NetworkQuestion const& question);

}  // namespace socialmap
