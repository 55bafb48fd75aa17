#include "engine/match/client_routes.h"

namespace socialmap {

std::optional<WarmRoutes> routes_of_client(Profile const& profile, WarmLinks const& links) {
  for (auto const* id : {&profile.coach, &profile.referrer}) {
    auto const start = *id ? links.graph().find(**id) : std::nullopt;
    if (start) return WarmRoutes(links, *start);
  }
  return std::nullopt;
}

Column warmth_of_offers(WarmRoutes const& routes, MatchWorld const& world) {
  auto const& graph = world.warm_links.graph();
  Column warmth(world.columns.size, 0);
  for (std::uint32_t row = 0; row < warmth.size(); ++row) {
    auto const node = graph.of(ActivityId{row});
    auto const length = node ? routes.to(*node) : std::nullopt;
    if (length && length->cost > 0) warmth[row] = 1.0 / length->cost;
  }
  return warmth;
}

bool is_guided(std::uint32_t row, MatchWorld const& world) {
  return world.warm_links.guide_of(ActivityId{row}).has_value();
}

Bits guided_offers(MatchWorld const& world) {
  Bits guided(words_for(world.columns.size));
  for (auto const activity : world.warm_links.guided()) set_bit(guided, activity.value);
  return guided;
}

std::vector<IntroductionStep> steps_to_offer(WarmRoutes const& routes, ActivityId activity,
                                             MatchWorld const& world) {
  auto const node = world.warm_links.graph().of(activity);
  if (!node) return {};
  return told_steps(world.warm_links, routes.hops_to(*node));
}

}  // namespace socialmap
