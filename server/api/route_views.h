#pragma once
// An introduction as answers show it.

#include <optional>
#include <string>
#include <vector>

#include "engine/model/network.h"
#include "server/api/activity_views.h"

namespace socialmap::api {

/// One step: who brings the client to whom, with their names.
struct RouteStepView {
  std::string from;
  std::string to;
  std::string from_name;
  std::string to_name;
  LinkKind kind = LinkKind::works_with;
  int strength = 1;
  bool derived = false;
  std::string because;
};

std::vector<RouteStepView> views_of(SocialMap const& map, std::vector<IntroductionStep> const& route);
Codec<std::vector<RouteStepView>> route_steps();
/// A professional by id, with the name; nothing without an id.
std::optional<NamedId> guide_view(SocialMap const& map, std::optional<std::string> const& id);

}  // namespace socialmap::api
