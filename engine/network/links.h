#pragma once
// The links of a graph: the relations that were told, those inside the records, and those that follow.

#include "engine/network/graph.h"

namespace socialmap {

/// Both ends could tell it: from and to mean nothing, and told from both ends it is one link.
bool is_mutual(LinkKind kind);

/// Every link, in no order, some of them twice. Needs only the nodes of the graph. Relations with an unknown
/// or hidden end are left out.
///
/// Told: network.yaml; a professional's employer (member-of), an activity's provider (offers), its guide and
/// its next steps, a professional's areas (serves), each of strength 3.
/// Derived, each of strength 1: the owner of a building hosts an offer of another provider there, and that
/// provider; two providers with one address (same-address); a sport coach guides to sport and movement in its
/// areas, a culture coach to culture, where an offer names no guide of its own (MATCHING.md, the guide); a
/// provider serves a neighbourhood where it offers something.
std::vector<NetworkLink> links_of(NetworkRecords const& records, ProviderGraph const& graph);

}  // namespace socialmap
