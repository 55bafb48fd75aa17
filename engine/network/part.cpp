#include "engine/network/part.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "engine/network/links.h"

namespace socialmap {
namespace {

auto order(NetworkLink const& link) { return std::tuple(link.from, link.to, link.kind); }

template <typename T>
bool holds(std::vector<T> const& list, T const& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

/// Whether a picture of providers tells of it; what an offer has to do with its own provider it does not.
bool is_between_people(LinkKind kind) { return kind != LinkKind::offers && kind != LinkKind::serves; }

NodeId provider_end(ProviderGraph const& graph, NodeId node) {
  auto const [kind, record] = graph.node(node);
  if (kind != NodeKind::activity) return node;
  return graph.of(graph.catalogue().provider_of[record]);
}

std::optional<NetworkLink> between_people(ProviderGraph const& graph, NetworkLink link) {
  if (!is_between_people(link.kind)) return std::nullopt;
  link.from = provider_end(graph, link.from);
  link.to = provider_end(graph, link.to);
  if (link.from == link.to) return std::nullopt;
  if (is_mutual(link.kind) && link.to < link.from) std::swap(link.from, link.to);
  return link;
}

/// Hosting says more than a shared address.
void forget_told_addresses(std::vector<NetworkLink>& links) {
  std::set<std::pair<NodeId, NodeId>> hosts;
  for (auto const& link : links) {
    if (link.kind == LinkKind::hosts) hosts.insert(std::minmax(link.from, link.to));
  }
  std::erase_if(links, [&](NetworkLink const& link) {
    return link.kind == LinkKind::same_address && hosts.contains({link.from, link.to});
  });
}

void settle(std::vector<NetworkLink>& links) {
  std::sort(links.begin(), links.end(), [](NetworkLink const& a, NetworkLink const& b) {
    return std::tuple(order(a), a.derived, -a.strength) < std::tuple(order(b), b.derived, -b.strength);
  });
  auto const same = [](NetworkLink const& a, NetworkLink const& b) { return order(a) == order(b); };
  links.erase(std::unique(links.begin(), links.end(), same), links.end());
}

bool is_active_in(NodeFacts const& facts, std::vector<NeighbourhoodId> const& wanted) {
  return std::any_of(wanted.begin(), wanted.end(),
                     [&](NeighbourhoodId area) { return facts.home == area || holds(facts.areas, area); });
}

/// Keeps the links that pass, and the nodes that pass or have such a link.
template <typename KeepsLink, typename KeepsNode>
void keep(NetworkPart& part, KeepsLink keeps_link, KeepsNode keeps_node) {
  std::erase_if(part.links, [&](NetworkLink const& link) { return !keeps_link(link); });
  std::set<NodeId> ends;
  for (auto const& link : part.links) ends.insert({link.from, link.to});
  std::erase_if(part.nodes, [&](NodeId node) { return !keeps_node(node) && !ends.contains(node); });
}

}  // namespace

NetworkPart whole_network(ProviderGraph const& graph) {
  NetworkPart part{{}, graph.links()};
  for (std::uint32_t n = 0; n < graph.nodes().size(); ++n) part.nodes.push_back(NodeId{n});
  return part;
}

NetworkPart network_without_offers(ProviderGraph const& graph) {
  NetworkPart part;
  for (std::uint32_t n = 0; n < graph.nodes().size(); ++n) {
    auto const kind = graph.node(NodeId{n}).kind;
    if (kind != NodeKind::activity && kind != NodeKind::neighbourhood) part.nodes.push_back(NodeId{n});
  }
  for (auto const& link : graph.links()) {
    if (auto const made = between_people(graph, link)) part.links.push_back(*made);
  }
  forget_told_addresses(part.links);
  settle(part.links);
  return part;
}

NetworkPart asked_part(NetworkPart part, std::vector<NodeFacts> const& facts,
                       NetworkQuestion const& question) {
  if (!question.neighbourhoods.empty()) {
    auto const active = [&](NodeId node) { return is_active_in(facts[node.value], question.neighbourhoods); };
    keep(
        part, [&](NetworkLink const& link) { return active(link.from) && active(link.to); }, active);
  }
  if (!question.sectors.empty()) {
    auto const inside = [&](NodeId node) {
      auto const& sector = facts[node.value].sector;
      return sector && holds(question.sectors, *sector);
    };
    keep(
        part, [&](NetworkLink const& link) { return inside(link.from) || inside(link.to); }, inside);
  }
  if (!question.kinds.empty())
    keep(
        part, [&](NetworkLink const& link) { return holds(question.kinds, link.kind); },
        [](NodeId) { return false; });
  if (!question.nodes.empty()) {
    auto const wanted = [&](NodeId node) { return holds(question.nodes, facts[node.value].kind); };
    keep(
        part, [&](NetworkLink const& link) { return wanted(link.from) && wanted(link.to); }, wanted);
  }
  return part;
}

}  // namespace socialmap
