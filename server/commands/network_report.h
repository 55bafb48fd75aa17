#pragma once
// What is known about a whole network as text for people: sections with figures, and a sentence for each.

#include <string>

#include "engine/network/analysis.h"
#include "engine/network/capacity.h"

namespace socialmap {

/// At most ten lines a section; how many there are stands in its head.
std::string as_text(NetworkAnalysis const& analysis);
std::string as_text(ChainCapacity const& capacity);

}  // namespace socialmap
