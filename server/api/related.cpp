#include "engine/related.h"

#include <cmath>

#include "server/api/activity_views.h"
#include "server/api/listing.h"
#include "server/api/moved.h"
#include "server/api/resources.h"

namespace socialmap::api {
namespace {

struct RelatedView {
  ActivitySummary activity;
  RelatedAs relation = RelatedAs::similar;
  std::optional<int> distance;  ///< metres
  std::string because;
};

struct RelatedList {
  std::vector<RelatedView> items;
};

Record<RelatedView> const& item_record() {
  using V = RelatedView;
  auto const relation =
      one_of<RelatedAs>({{"next-step", RelatedAs::next_step}, {"similar", RelatedAs::similar}});
  static Record<RelatedView> const record{
      "RelatedActivity",
      "An offer to look at after another one.",
      {required("activity", &V::activity, nested(activity_summary_record()), "the offer"),
       required("relation", &V::relation, relation, "next-step: named by the other; similar: like it"),
       optional("distance", &V::distance, whole_number(0, 50'000'000),
                "metres in a straight line between the two"),
       required("because", &V::because, any_text(), "why, in Dutch")}};
  return record;
}

Record<RelatedList> const& list_record() {
  static Record<RelatedList> const record{
      "RelatedActivities",
      "Next steps after an offer, then offers like it.",
      {required("items", &RelatedList::items, list_of(nested(item_record()), 0, 6), "at most six")}};
  return record;
}

RelatedView view_of(SocialMap const& map, RelatedOffer const& offer) {
  RelatedView view;
  view.activity = summary_of(map, offer.activity);
  view.relation = offer.relation;
  if (offer.metres) view.distance = static_cast<int>(std::lround(*offer.metres));
  view.because = offer.because;
  return view;
}

http::Response related(SocialMap const& map, Desk const* desk, http::Request const& request) {
  auto const id = map.slugs().activity(request.path_values.at("id"));
  if (!id || !map.is_shown(*id)) return not_shown(map, desk, request);
  RelatedList list;
  for (auto const& offer : related_to(map, *id)) list.items.push_back(view_of(map, offer));
  return json_answer(to_json(list_record(), list));
}

}  // namespace

Endpoint related_endpoint(CurrentMap const& map, Desk const* desk) {
  Endpoint endpoint;
  endpoint.path = "/activities/{id}/related";
  endpoint.operation_id = "getRelatedActivities";
  endpoint.tag = "activities";
  endpoint.summary = "Next steps after an offer and offers like it, with why";
  endpoint.answer = schema_of(list_record());
  endpoint.not_found = true;
  endpoint.moved = true;
  endpoint.handler = [map, desk](http::Request const& request) { return related(*map(), desk, request); };
  return endpoint;
}

}  // namespace socialmap::api
