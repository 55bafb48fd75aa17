#pragma once
// What would bring an offer of help among those that are named, or closer.

#include "engine/match/layer_order.h"

namespace socialmap {

/// For help that fits: what it lacks against the first few, that variety holds it back, that it is not free
/// where help must be, and at most three needs that would bring it forward if the client had them, each with
/// its place then. Precondition: the offer is of the layer support, eligible, and not among the first few.
std::vector<Improvement> help_improvements(std::size_t row, Assessed const& assessed,
                                           LayerOrder const& order);

}  // namespace socialmap
