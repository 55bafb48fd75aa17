#pragma once
// An explanation as an answer shows it.

#include "server/api/match_views.h"

namespace socialmap::api {

struct ImprovementView {
  Improvement improvement;
  std::optional<ChangeView> change;
};

struct ExplanationView {
  ActivitySummary activity;
  Explanation explanation;
  std::vector<SignalView> signals;
  std::optional<std::size_t> rank;
  std::optional<std::size_t> place;
  std::optional<std::size_t> total;
  std::vector<ImprovementView> improvements;
  std::vector<RouteStepView> route;
  std::optional<NamedId> guide;
  VersionsView versions;
};

ExplanationView view_of(SocialMap const& map, Explanation const& explanation);
Record<ExplanationView> const& explanation_record();

}  // namespace socialmap::api
