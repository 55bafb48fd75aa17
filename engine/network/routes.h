#pragma once
// The warmest links from one start to everybody else, in at most four steps.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "engine/model/network.h"
#include "engine/network/warm_links.h"

namespace socialmap {

/// More steps are no introduction any more: nobody at the end knows the start.
inline constexpr int kMostRouteSteps = 4;

struct RouteLength {
  int cost = 0;  ///< the sum of introduction_cost over the steps
  int steps = 0;
};

/// All routes from one start: the least cost, then the fewest steps, then the first by the ids along the way.
/// An activity is only the start or the end; a neighbourhood is neither. Exact: the best cost per node and
/// number of steps. The links must outlive it; any number of threads may ask.
class WarmRoutes {
 public:
  WarmRoutes(WarmLinks const& links, NodeId start);

  /// Nothing when it takes more than kMostRouteSteps steps, or cannot be reached at all. To the start: 0 and
  /// 0.
  std::optional<RouteLength> to(NodeId end) const;
  /// The hops in order; none where to() says nothing, and to the start.
  std::vector<Hop> hops_to(NodeId end) const;
  NodeId start() const { return start_; }

 private:
  struct Label {
    std::uint32_t cost;
    std::uint32_t hop;  ///< the last one
  };
  struct End {
    RouteLength length;
    std::uint32_t hop = 0;
  };
  using Nodes = std::vector<NodeId>;

  Nodes spread(int steps, Nodes const& reached);
  bool better(int steps, Label const& candidate, Label const& known) const;
  bool goes_first(int steps, NodeId a, NodeId b) const;
  NodeId before(int steps, NodeId node) const;
  std::optional<End> end_at(NodeId end) const;
  std::optional<End> end_at_activity(NodeId activity) const;
  void consider(std::optional<End>& best, End const& other) const;

  WarmLinks const* links_;
  NodeId start_;
  std::vector<std::uint32_t> least_;  // cost in fewer steps, by node
  std::array<std::vector<Label>, kMostRouteSteps + 1>
      by_steps_;  // the first stays empty: it is the start alone
};

/// The steps of a route with a sentence each: what a match and the API tell of it.
std::vector<IntroductionStep> told_steps(WarmLinks const& links, std::vector<Hop> const& hops);

}  // namespace socialmap
