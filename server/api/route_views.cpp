#include "server/api/route_views.h"

namespace socialmap::api {
namespace {

std::string name_in_network(SocialMap const& map, std::string const& id) {
  auto const node = map.network().find(id);
  return node ? map.network().name(*node) : id;
}

Codec<LinkKind> link_kind() {
  return one_of<LinkKind>({{"refers-to", LinkKind::refers_to},
                           {"works-with", LinkKind::works_with},
                           {"guides", LinkKind::guides},
                           {"hosts", LinkKind::hosts},
                           {"member-of", LinkKind::member_of},
                           {"offers", LinkKind::offers},
                           {"same-address", LinkKind::same_address}});
}

Record<RouteStepView> const& route_step_record() {
  using V = RouteStepView;
  static Record<RouteStepView> const record{
      "RouteStep",
      "One introduction: who brings the client to whom.",
      {required("from", &V::from, slug(), "a provider, professional or activity"),
       required("to", &V::to, slug(), "a provider, professional or activity"),
       required("fromName", &V::from_name, any_text(), "name or title"),
       required("toName", &V::to_name, any_text(), "name or title"),
       required("kind", &V::kind, link_kind(), "how they hang together"),
       required("strength", &V::strength, whole_number(1, 3), "1 knows, 2 regular contact, 3 close"),
       defaulted("derived", &V::derived, truth(), "true: concluded from the records, told by nobody"),
       required("because", &V::because, any_text(), "the step in plain Dutch")}};
  return record;
}

}  // namespace

std::vector<RouteStepView> views_of(SocialMap const& map, std::vector<IntroductionStep> const& route) {
  std::vector<RouteStepView> views;
  for (auto const& step : route) {
    views.push_back({step.from, step.to, name_in_network(map, step.from), name_in_network(map, step.to),
                     step.kind, step.strength, step.derived, step.because});
  }
  return views;
}

Codec<std::vector<RouteStepView>> route_steps() { return list_of(nested(route_step_record())); }

std::optional<NamedId> guide_view(SocialMap const& map, std::optional<std::string> const& id) {
  if (!id) return std::nullopt;
  return NamedId{*id, name_in_network(map, *id)};
}

}  // namespace socialmap::api
