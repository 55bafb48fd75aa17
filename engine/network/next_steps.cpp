#include "engine/network/next_steps.h"

#include <algorithm>
#include <set>
#include <tuple>

#include <fmt/format.h>

namespace socialmap {
namespace {

constexpr std::size_t kMostNextSteps = 3;

/// The strongest relation first, then by id.
std::vector<NodeId> fed_by(ProviderGraph const& graph, NodeId from) {
  std::vector<NetworkLink> links;
  for (auto const& link : graph.links_from(from)) {
    bool const to_offer = graph.node(link.to).kind == NodeKind::activity;
    if (link.kind == LinkKind::feeds_to && to_offer) links.push_back(link);
  }
  std::sort(links.begin(), links.end(), [&](NetworkLink const& a, NetworkLink const& b) {
    if (a.strength != b.strength) return a.strength > b.strength;
    return graph.id(a.to) < graph.id(b.to);
  });
  std::vector<NodeId> next;
  for (auto const& link : links) next.push_back(link.to);
  return next;
}

/// "Na “Inloop” kunt u verder met “Cursus”, en daarna met “Vrijwilliger”".
std::string path_words(Catalogue const& catalogue, ActivityId from, std::vector<ActivityId> const& path) {
  auto text = fmt::format("Na “{}” kunt u verder met “{}”", catalogue.activity(from).title,
                          catalogue.activity(path.front()).title);
  for (std::size_t i = 1; i < path.size(); ++i)
    text += fmt::format(", daarna met “{}”", catalogue.activity(path[i]).title);
  return text + ".";
}

}  // namespace

std::vector<NextStep> next_steps_of(ProviderGraph const& graph, ActivityId from,
                                    std::function<bool(ActivityId)> const& open) {
  auto const start = graph.of(from);
  if (!start) return {};
  std::set<NodeId> seen{*start};
  std::vector<NextStep> found{{from, {}, {}}};
  for (std::size_t i = 0; i < found.size(); ++i) {
    auto const before = found[i];
    if (before.path.size() == kMostNextSteps) break;
    for (auto const node : fed_by(graph, *graph.of(before.activity))) {
      ActivityId const next{graph.node(node).record};
      if (!open(next) || !seen.insert(node).second) continue;
      auto path = before.path;
      path.push_back(next);
      auto because = path_words(graph.catalogue(), from, path);
      found.push_back({next, std::move(path), std::move(because)});
    }
  }
  found.erase(found.begin());
  return found;
}

}  // namespace socialmap
