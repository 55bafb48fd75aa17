#pragma once
// An introduction in plain Dutch.

#include <string>

#include "engine/network/graph.h"

namespace socialmap {

/// "Welzijnscoach Oost werkt samen met Buurtsportcoach Oost". What was concluded from records is said as
/// such. `from`: the end of the link at which the client is. Precondition: the link introduces.
std::string introduction_words(ProviderGraph const& graph, NetworkLink const& link, NodeId from);

/// The name; the title of an activity in quotation marks.
std::string called(ProviderGraph const& graph, NodeId node);

}  // namespace socialmap
