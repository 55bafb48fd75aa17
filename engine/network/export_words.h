#pragma once
// The words of an export: kinds of nodes and links as network.yaml and the API write them.

#include <string_view>

#include "engine/model/network.h"
#include "engine/model/provider.h"
#include "engine/network/graph.h"
#include "engine/network/sector.h"

namespace socialmap {

/// "refers-to"
std::string_view export_word(LinkKind kind);
/// "practice"
std::string_view export_word(NodeKind kind);
/// "welfare-coach"
std::string_view export_word(Role role);
/// "sports-club"
std::string_view export_word(ProviderKind kind);
/// "culture-learning"
std::string_view export_word(Sector sector);

}  // namespace socialmap
