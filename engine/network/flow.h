#pragma once
// How much can flow through a network of limited arcs, and which arcs hold it back.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace socialmap {

struct FlowArc {
  std::size_t from = 0;
  std::size_t to = 0;
  std::int64_t most = 0;  ///< 0 or more
};

/// From node 0 to node 1, which are not the same.
struct FlowNetwork {
  std::size_t nodes = 2;
  std::vector<FlowArc> arcs;
};

struct MaximumFlow {
  std::int64_t value = 0;
  /// Places in the arcs, in order: the smallest cut, of several the one nearest to node 0. Their limits
  /// together are the value.
  std::vector<std::size_t> cut;
};

/// Push-relabel, by Boost. The sum of the limits that leave node 0 must fit in an int64.
MaximumFlow maximum_flow(FlowNetwork const& network);

}  // namespace socialmap
