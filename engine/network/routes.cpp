#include "engine/network/routes.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "engine/network/introduction_words.h"

namespace socialmap {
namespace {

constexpr std::uint32_t kFar = std::numeric_limits<std::uint32_t>::max();

}  // namespace

WarmRoutes::WarmRoutes(WarmLinks const& links, NodeId start)
    : links_(&links), start_(start), least_(links.who_introduce(), kFar) {
  if (links.can_introduce(start)) least_[start.value] = 0;
  Nodes reached{start};
  for (int steps = 1; steps <= kMostRouteSteps; ++steps) reached = spread(steps, reached);
}

/// One step further. A node that was reached as cheaply in fewer steps is left out: no best route goes there
/// the long way.
WarmRoutes::Nodes WarmRoutes::spread(int steps, Nodes const& reached) {
  auto& labels = by_steps_[static_cast<std::size_t>(steps)];
  labels.assign(least_.size(), {kFar, 0});
  Nodes next;
  for (auto const node : reached) {
    auto const so_far = steps == 1 ? 0 : by_steps_[static_cast<std::size_t>(steps) - 1][node.value].cost;
    auto const places = links_->onward(node);
    for (auto place = places.first; place < places.end; ++place) {
      auto const& hop = links_->hop(place);
      Label const candidate{so_far + hop.cost, place};
      if (candidate.cost >= least_[hop.to.value]) continue;
      auto& known = labels[hop.to.value];
      if (known.cost == kFar) next.push_back(hop.to);
      if (better(steps, candidate, known)) known = candidate;
    }
  }
  for (auto const node : next) least_[node.value] = labels[node.value].cost;
  return next;
}

/// Of two ways to one node in as many steps.
bool WarmRoutes::better(int steps, Label const& candidate, Label const& known) const {
  if (candidate.cost != known.cost) return candidate.cost < known.cost;
  return goes_first(steps - 1, links_->hop(candidate.hop).from, links_->hop(known.hop).from);
}

NodeId WarmRoutes::before(int steps, NodeId node) const {
  return links_->hop(by_steps_[static_cast<std::size_t>(steps)][node.value].hop).from;
}

/// By the ids along the best ways to both, in so many steps.
bool WarmRoutes::goes_first(int steps, NodeId a, NodeId b) const {
  if (a == b) return false;
  auto const before_a = before(steps, a);
  auto const before_b = before(steps, b);
  if (before_a != before_b) return goes_first(steps - 1, before_a, before_b);
  return links_->goes_first(a, b);
}

void WarmRoutes::consider(std::optional<End>& best, End const& other) const {
  auto const order = [](End const& end) { return std::tuple(end.length.cost, end.length.steps); };
  if (best && order(*best) < order(other)) return;
  bool const equal = best && order(*best) == order(other);
  if (equal && !goes_first(other.length.steps - 1, links_->hop(other.hop).from, links_->hop(best->hop).from))
    return;
  best = other;
}

std::optional<WarmRoutes::End> WarmRoutes::end_at(NodeId end) const {
  if (!links_->can_introduce(end)) return end_at_activity(end);
  std::optional<End> best;
  for (int steps = 1; steps <= kMostRouteSteps; ++steps) {
    auto const& label = by_steps_[static_cast<std::size_t>(steps)][end.value];
    if (label.cost != kFar) consider(best, {{static_cast<int>(label.cost), steps}, label.hop});
  }
  return best;
}

std::optional<WarmRoutes::End> WarmRoutes::end_at_activity(NodeId activity) const {
  std::optional<End> best;
  auto const places = links_->into(activity);
  for (auto place = places.first; place < places.end; ++place) {
    auto const& hop = links_->hop(place);
    if (hop.from == start_) consider(best, {{hop.cost, 1}, place});
    if (!links_->can_introduce(hop.from)) continue;
    for (int steps = 1; steps < kMostRouteSteps; ++steps) {
      auto const cost = by_steps_[static_cast<std::size_t>(steps)][hop.from.value].cost;
      if (cost != kFar) consider(best, {{static_cast<int>(cost) + hop.cost, steps + 1}, place});
    }
  }
  return best;
}

std::optional<RouteLength> WarmRoutes::to(NodeId end) const {
  if (end == start_) return RouteLength{};
  auto const found = end_at(end);
  if (!found) return std::nullopt;
  return found->length;
}

std::vector<Hop> WarmRoutes::hops_to(NodeId end) const {
  if (end == start_) return {};
  auto const found = end_at(end);
  if (!found) return {};
  std::vector<Hop> hops{links_->hop(found->hop)};
  for (int steps = found->length.steps - 1; steps > 0; --steps) {
    auto const node = hops.back().from;
    hops.push_back(links_->hop(by_steps_[static_cast<std::size_t>(steps)][node.value].hop));
  }
  std::reverse(hops.begin(), hops.end());
  return hops;
}

std::vector<IntroductionStep> told_steps(WarmLinks const& links, std::vector<Hop> const& hops) {
  auto const& graph = links.graph();
  std::vector<IntroductionStep> steps;
  for (auto const& hop : hops) {
    auto const& link = graph.links()[hop.link];
    steps.push_back({graph.id(hop.from), graph.id(hop.to), link.kind, link.strength, link.derived,
                     introduction_words(graph, link, hop.from)});
  }
  return steps;
}

}  // namespace socialmap
