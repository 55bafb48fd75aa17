#include "server/api/explanation_views.h"

#include "engine/match/relax.h"

namespace socialmap::api {

ExplanationView view_of(SocialMap const& map, Explanation const& explanation) {
  ExplanationView view;
  view.activity = summary_of(map, explanation.activity);
  view.explanation = explanation;
  for (auto const& signal : explanation.signals) view.signals.push_back(view_of(signal));
  if (explanation.place) {
    view.rank = explanation.place->rank;
    view.place = explanation.place->place;
    view.total = explanation.place->total;
  }
  for (auto const& improvement : explanation.improvements) {
    ImprovementView one{improvement, {}};
    if (improvement.change) one.change = ChangeView{changed({}, *improvement.change), *improvement.change};
    view.improvements.push_back(std::move(one));
  }
  view.route = views_of(map, explanation.route);
  view.guide = guide_view(map, explanation.guide);
  view.versions = versions_of(map);
  return view;
}

}  // namespace socialmap::api
