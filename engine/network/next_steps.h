#pragma once
// What may follow an offer: paths along feeds-to, from a walk-in to a course to volunteering.

#include <functional>
#include <string>
#include <vector>

#include "engine/network/graph.h"

namespace socialmap {

struct NextStep {
  ActivityId activity;
  std::vector<ActivityId> path;  ///< from the first step up to and with this offer; 1 to 3
  std::string because;           ///< Dutch, with the titles along the path
};

/// Shown offers in at most three steps along feeds-to, each once, by its shortest path: fewest steps first,
/// then along the path the strongest relation, then by id. `open` says whether an offer can still be joined;
/// a path goes through no other. Nothing for an offer that is not shown.
std::vector<NextStep> next_steps_of(ProviderGraph const& graph, ActivityId from,
                                    std::function<bool(ActivityId)> const& open);

}  // namespace socialmap
