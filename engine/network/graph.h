#pragma once
// The provider network of one catalogue as a graph: who offers what, who knows whom, who serves where.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/base/id.h"
#include "engine/catalog/catalogue.h"
#include "engine/catalog/columns.h"
#include "engine/model/network.h"

namespace socialmap {

using NodeId = Id<struct NodeTag>;

enum class NodeKind : std::uint8_t {
  provider,
  practice,  ///< a provider with registered patients (municipality.yaml)
  professional,
  activity,  ///< only those that are shown
  neighbourhood
};

struct NetworkNode {
  NodeKind kind = NodeKind::provider;
  std::uint32_t record =
      0;  ///< place in the catalogue's providers, professionals, activities or neighbourhoods
};

struct NetworkLink {
  NodeId from;
  NodeId to;
  LinkKind kind = LinkKind::works_with;
  std::uint8_t strength = 1;  ///< 1 to 3; not told counts as 1
  bool derived = false;  ///< concluded from records (one address, a coach by role and area), told by nobody
};

/// Cooperation knows no direction; a referral, guidance, money and a next step do.
bool goes_both_ways(LinkKind kind);

/// What a graph is made of; only refers.
struct NetworkRecords {
  Catalogue const& catalogue;
  Vocabulary const& vocabulary;
  Columns const& columns;
};

/// Immutable; any number of threads may ask. The catalogue must outlive it and not change.
/// No link stands twice (the same ends and kind: the strongest that was told stays) or leads to its own
/// start.
class ProviderGraph {
 public:
  explicit ProviderGraph(NetworkRecords const& records);

  /// Providers (also practices), then professionals, activities and neighbourhoods, each in the order of the
  /// catalogue.
  std::vector<NetworkNode> const& nodes() const { return nodes_; }
  /// By from, then to, then kind.
  std::vector<NetworkLink> const& links() const { return links_; }
  std::span<NetworkLink const> links_from(NodeId node) const;
  /// Places in links() of those that end here.
  std::span<std::uint32_t const> links_to(NodeId node) const;

  NetworkNode const& node(NodeId node) const { return nodes_[node.value]; }
  std::string const& id(NodeId node) const;
  std::string const& name(NodeId node) const;
  Catalogue const& catalogue() const { return *catalogue_; }

  /// A provider, professional or shown activity.
  std::optional<NodeId> find(std::string_view id) const;
  NodeId of(ProviderId provider) const { return NodeId{provider.value}; }
  /// Nothing for an offer that is not shown, and for one that was added to a later catalogue.
  std::optional<NodeId> of(ActivityId activity) const;
  NodeId of(NeighbourhoodId neighbourhood) const {
    return NodeId{first_neighbourhood_ + neighbourhood.value};
  }
  NodeId of_professional(std::size_t place) const;

 private:
  void add_nodes(NetworkRecords const& records);
  void settle(std::vector<NetworkLink> links);

  Catalogue const* catalogue_;
  std::vector<NetworkNode> nodes_;
  std::uint32_t first_neighbourhood_ = 0;
  std::vector<std::uint32_t> node_of_activity_;  // by ActivityId; kNoNode when not shown
  std::unordered_map<std::string_view, NodeId> by_id_;
  std::vector<NetworkLink> links_;
  std::vector<std::uint32_t> first_from_;  // by node, and one more
  std::vector<std::uint32_t> to_;          // places in links_, by their end
  std::vector<std::uint32_t> first_to_;
};

}  // namespace socialmap
