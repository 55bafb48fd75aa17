#include <cmath>

#include "engine/follow_up.h"
#include "server/api/activity_views.h"
#include "server/api/listing.h"
#include "server/api/moved.h"
#include "server/api/resources.h"
#include "server/api/search_request.h"

namespace socialmap::api {
namespace {

struct NextStepsRequest {
  std::optional<Leaving> reason;
};

struct NextStepList {
  std::vector<NextStepView> items;
};

Record<NextStepsRequest> const& next_steps_parameters() {
  auto const reason = one_of<Leaving>({{"done", Leaving::done}, {"stopped", Leaving::stopped}});
  static Record<NextStepsRequest> const record{
      "NextStepsRequest",
      "Why a client looks further.",
      {optional("reason", &NextStepsRequest::reason, reason,
                "done: next steps, then volunteering there; stopped: the same kinds elsewhere; absent: next "
                "steps")}};
  return record;
}

Record<NextStepList> const& next_step_list_record() {
  static Record<NextStepList> const record{
      "NextSteps",
      "What may follow an offer; empty where nothing is known.",
      {required("items", &NextStepList::items, list_of(nested(next_step_record()), 0, 6), "at most six")}};
  return record;
}

http::Response next_steps(SocialMap const& map, Desk const* desk, http::Request const& request) {
  auto const wanted = read_query(next_steps_parameters(), request.query);
  auto const id = map.slugs().activity(request.path_values.at("id"));
  if (!id || !map.is_shown(*id)) return not_shown(map, desk, request);
  return json_answer(
      to_json(next_step_list_record(), NextStepList{views_of(map, follow_ups(map, *id, wanted.reason))}));
}

}  // namespace

std::vector<NextStepView> views_of(SocialMap const& map, std::vector<FollowUp> const& found) {
  std::vector<NextStepView> views;
  for (auto const& one : found) {
    NextStepView view;
    view.activity = summary_of(map, one.activity);
    view.relation = one.as;
    for (auto const step : one.path) view.path.push_back(map.catalogue().activity(step).id);
    if (one.metres) view.distance = static_cast<int>(std::lround(*one.metres));
    view.because = one.because;
    views.push_back(std::move(view));
  }
  return views;
}

Record<NextStepView> const& next_step_record() {
  using V = NextStepView;
  auto const relation = one_of<FollowUpAs>({{"next-step", FollowUpAs::next_step},
                                            {"next-level", FollowUpAs::next_level},
                                            {"alternative", FollowUpAs::alternative}});
  static Record<NextStepView> const record{
      "NextStep",
      "An offer for after another one.",
      {required("activity", &V::activity, nested(activity_summary_record()), "the offer"),
       required(
           "relation", &V::relation, relation,
           "next-step: along feeds-to; next-level: helping out there; alternative: the same kind elsewhere"),
       defaulted("path", &V::path, list_of(slug()),
                 "of a next step: the offers from the first step to this one"),
       optional("distance", &V::distance, whole_number(0, 50'000'000),
                "of an alternative: metres in a straight line between the two"),
       required("because", &V::because, any_text(), "why, in Dutch")}};
  return record;
}

Endpoint next_steps_endpoint(CurrentMap const& map, Desk const* desk) {
  Endpoint endpoint;
  endpoint.path = "/activities/{id}/next-steps";
  endpoint.operation_id = "getNextSteps";
  endpoint.tag = "activities";
  endpoint.summary = "What may follow an offer, also for who is done or stops";
  endpoint.parameters = next_steps_parameters().fields.untyped();
  endpoint.answer = schema_of(next_step_list_record());
  endpoint.not_found = true;
  endpoint.moved = true;
  endpoint.handler = [map, desk](http::Request const& request) { return next_steps(*map(), desk, request); };
  return endpoint;
}

}  // namespace socialmap::api
