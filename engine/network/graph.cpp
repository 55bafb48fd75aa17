#include "engine/network/graph.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "engine/network/links.h"

namespace socialmap {
namespace {

constexpr std::uint32_t kNoNode = 0xFFFFFFFF;

auto order(NetworkLink const& link) { return std::tuple(link.from, link.to, link.kind); }

/// What was told goes before what was concluded, the strongest first.
bool goes_before(NetworkLink const& a, NetworkLink const& b) {
  return std::tuple(order(a), a.derived, -a.strength) < std::tuple(order(b), b.derived, -b.strength);
}

/// Where the links of each node begin in a list sorted by it, and at last the list's length.
template <typename NodeOf>
std::vector<std::uint32_t> beginnings(std::size_t nodes, std::size_t links, NodeOf node_of) {
  std::vector<std::uint32_t> first(nodes + 1, 0);
  for (std::size_t i = 0; i < links; ++i) ++first[node_of(i).value + 1];
  for (std::size_t n = 0; n < nodes; ++n) first[n + 1] += first[n];
  return first;
}

}  // namespace

bool is_mutual(LinkKind kind) { return kind == LinkKind::works_with || kind == LinkKind::same_address; }

bool goes_both_ways(LinkKind kind) {
  return kind == LinkKind::works_with || kind == LinkKind::member_of || kind == LinkKind::hosts ||
         kind == LinkKind::same_address;
}

ProviderGraph::ProviderGraph(NetworkRecords const& records) : catalogue_(&records.catalogue) {
  add_nodes(records);
  settle(links_of(records, *this));
}

void ProviderGraph::add_nodes(NetworkRecords const& records) {
  auto const& catalogue = records.catalogue;
  auto const add = [this](NodeKind kind, std::size_t record) {
    nodes_.push_back({kind, static_cast<std::uint32_t>(record)});
    return NodeId{static_cast<std::uint32_t>(nodes_.size() - 1)};
  };
  for (std::size_t i = 0; i < catalogue.providers.size(); ++i)
    by_id_.emplace(catalogue.providers[i].id, add(NodeKind::provider, i));
  for (auto const& practice : catalogue.municipality.practices) {
    if (auto const found = by_id_.find(practice.provider); found != by_id_.end())
      nodes_[found->second.value].kind = NodeKind::practice;
  }
  for (std::size_t i = 0; i < catalogue.network.professionals.size(); ++i)
    by_id_.emplace(catalogue.network.professionals[i].id, add(NodeKind::professional, i));
  node_of_activity_.resize(catalogue.activities.size(), kNoNode);
  for (std::size_t i = 0; i < catalogue.activities.size(); ++i) {
    if (!records.columns.shown(i)) continue;
    auto const node = add(NodeKind::activity, i);
    node_of_activity_[i] = node.value;
    by_id_.emplace(catalogue.activities[i].id, node);
  }
  first_neighbourhood_ = static_cast<std::uint32_t>(nodes_.size());
  for (std::size_t i = 0; i < catalogue.neighbourhoods.size(); ++i) add(NodeKind::neighbourhood, i);
}

void ProviderGraph::settle(std::vector<NetworkLink> links) {
  for (auto& link : links) {
    if (is_mutual(link.kind) && link.to < link.from) std::swap(link.from, link.to);
  }
  std::erase_if(links, [](NetworkLink const& link) { return link.from == link.to; });
  std::sort(links.begin(), links.end(), goes_before);
  auto const same = [](NetworkLink const& a, NetworkLink const& b) { return order(a) == order(b); };
  links.erase(std::unique(links.begin(), links.end(), same), links.end());
  links_ = std::move(links);
  first_from_ = beginnings(nodes_.size(), links_.size(), [this](std::size_t i) { return links_[i].from; });
  first_to_ = beginnings(nodes_.size(), links_.size(), [this](std::size_t i) { return links_[i].to; });
  to_.resize(links_.size());
  auto next = first_to_;
  for (std::uint32_t i = 0; i < links_.size(); ++i) to_[next[links_[i].to.value]++] = i;
}

std::span<NetworkLink const> ProviderGraph::links_from(NodeId node) const {
  return {links_.data() + first_from_[node.value], links_.data() + first_from_[node.value + 1]};
}

std::span<std::uint32_t const> ProviderGraph::links_to(NodeId node) const {
  return {to_.data() + first_to_[node.value], to_.data() + first_to_[node.value + 1]};
}

std::string const& ProviderGraph::id(NodeId node) const {
  auto const [kind, record] = nodes_[node.value];
  switch (kind) {
    case NodeKind::professional:
      return catalogue_->network.professionals[record].id;
    case NodeKind::activity:
      return catalogue_->activities[record].id;
    case NodeKind::neighbourhood:
      return catalogue_->neighbourhoods[record].id;
    default:
      return catalogue_->providers[record].id;
  }
}

std::string const& ProviderGraph::name(NodeId node) const {
  auto const [kind, record] = nodes_[node.value];
  switch (kind) {
    case NodeKind::professional:
      return catalogue_->network.professionals[record].name;
    case NodeKind::activity:
      return catalogue_->activities[record].title;
    case NodeKind::neighbourhood:
      return catalogue_->neighbourhoods[record].name;
    default:
      return catalogue_->providers[record].name;
  }
}

std::optional<NodeId> ProviderGraph::find(std::string_view id) const {
  auto const found = by_id_.find(id);
  if (found == by_id_.end()) return std::nullopt;
  return found->second;
}

std::optional<NodeId> ProviderGraph::of(ActivityId activity) const {
  if (activity.value >= node_of_activity_.size()) return std::nullopt;  // it came later
  auto const node = node_of_activity_[activity.value];
  if (node == kNoNode) return std::nullopt;
  return NodeId{node};
}

NodeId ProviderGraph::of_professional(std::size_t place) const {
  return NodeId{static_cast<std::uint32_t>(catalogue_->providers.size() + place)};
}

}  // namespace socialmap
