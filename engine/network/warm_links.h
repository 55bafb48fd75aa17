#pragma once
// Who can introduce a client to whom: the links of a graph over which a route may go, and what each costs.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/network/graph.h"

namespace socialmap {

/// What one introduction costs: at least 1, and less is warmer. Nothing for links that introduce nobody:
/// money, a next step, and serving a neighbourhood.
///
/// By strength: close 1, regular contact 2, knows 4 (each step away doubles). Added by kind, for what the
/// link says of going along: guides, offers and member-of 0 (it is their work, or their own house);
/// works-with and hosts 1; refers-to 2 (the client is sent, not brought); same-address 3 (nobody said that
/// they know each other).
std::optional<int> introduction_cost(LinkKind kind, int strength);

/// One introduction in the direction in which the client goes.
struct Hop {
  NodeId from;
  NodeId to;
  std::uint32_t link = 0;  ///< place in ProviderGraph::links()
  std::uint8_t cost = 1;
};

/// Immutable; any number of threads may ask. The graph must outlive it. Between two nodes only the cheapest
/// hop stays; of equals the first kind in the order of LinkKind.
class WarmLinks {
 public:
  explicit WarmLinks(ProviderGraph const& graph);

  ProviderGraph const& graph() const { return *graph_; }
  /// Providers and professionals are the nodes before this number: who may stand in the middle of a route.
  std::uint32_t who_introduce() const { return who_introduce_; }
  bool can_introduce(NodeId node) const { return node.value < who_introduce_; }

  /// Hops by their places: first those to providers and professionals, then those to activities.
  Hop const& hop(std::uint32_t place) const { return hops_[place]; }
  struct Places {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
  };
  /// To providers and professionals.
  Places onward(NodeId from) const { return {first_from_[from.value], first_from_[from.value + 1]}; }
  /// To an activity. Precondition: it is one.
  Places into(NodeId activity) const;
  /// By id: does the first stand before the second? For those who can introduce.
  bool goes_first(NodeId a, NodeId b) const { return rank_[a.value] < rank_[b.value]; }

  /// The professional who introduces people at an offer: the one that the offer names; else of those that
  /// guide there (told before concluded, then the strongest) the one with the fewest areas, then by id.
  /// Nothing for an offer that was added to a later catalogue.
  std::optional<NodeId> guide_of(ActivityId activity) const;
  /// Those that have one.
  std::vector<ActivityId> const& guided() const { return guided_; }

 private:
  void keep(std::vector<Hop> hops);
  void rank();
  void choose_guides();
  std::optional<NodeId> chosen_guide(ActivityId activity, NodeId node) const;

  ProviderGraph const* graph_;
  std::uint32_t who_introduce_ = 0;
  std::vector<Hop> hops_;
  std::vector<std::uint32_t> first_from_;  // by node, and one more
  std::vector<std::uint32_t> first_into_;  // by node from who_introduce_ on, and one more
  std::vector<std::uint32_t> rank_;
  std::vector<std::optional<NodeId>> guides_;  // by ActivityId
  std::vector<ActivityId> guided_;
};

}  // namespace socialmap
