#pragma once
// Plans as an answer shows them.

#include "engine/model/plan.h"
#include "server/api/match_views.h"

namespace socialmap::api {

struct PlannedActivityView {
  MatchView match;
  std::string adds;
  std::optional<WeekMeeting> slot;
};

struct ServedNeedView {
  std::string need;
  std::string label;
  std::vector<std::string> by;  ///< ids of offers
};

struct PlanView {
  std::vector<MatchView> support;
  std::vector<PlannedActivityView> activities;
  std::vector<ServedNeedView> covers;
  std::vector<OpenNeed> open;
  MonthCost per_month;
  std::string because;
};

struct PlansView {
  Mode mode = Mode::match;
  std::vector<SignalView> signals;
  SupportView support;
  std::vector<PlanView> plans;
  RefusedView refused;
  std::optional<YouthRoute> youth_route;
  std::vector<std::string> not_weighed;
  VersionsView versions;
};

PlansView view_of(SocialMap const& map, Plans const& plans);
Record<PlansView> const& plans_record();

}  // namespace socialmap::api
