#include "server/api/plan_views.h"

namespace socialmap::api {
namespace {

ServedNeedView view_of(SocialMap const& map, ServedNeed const& served) {
  ServedNeedView view{served.need, served.label, {}};
  for (auto const id : served.by) view.by.push_back(map.catalogue().activity(id).id);
  return view;
}

PlanView view_of(SocialMap const& map, Plan const& plan) {
  PlanView view;
  for (auto const& match : plan.support) view.support.push_back(api::view_of(map, match));
  for (auto const& activity : plan.activities)
    view.activities.push_back({api::view_of(map, activity.match), activity.adds, activity.slot});
  for (auto const& served : plan.covers) view.covers.push_back(view_of(map, served));
  view.open = plan.open;
  view.per_month = plan.per_month;
  view.because = plan.because;
  return view;
}

}  // namespace

PlansView view_of(SocialMap const& map, Plans const& plans) {
  PlansView view;
  view.mode = plans.mode;
  for (auto const& signal : plans.signals) view.signals.push_back(view_of(signal));
  view.support = view_of(map, plans.support);
  for (auto const& plan : plans.plans) view.plans.push_back(view_of(map, plan));
  view.refused = {plans.refused_total, plans.refused};
  if (plans.youth_route) view.youth_route = map.catalogue().municipality.youth_route;
  view.not_weighed = plans.not_weighed;
  view.versions = versions_of(map);
  return view;
}

}  // namespace socialmap::api
