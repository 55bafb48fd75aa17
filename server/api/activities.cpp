#include "server/api/activity_features.h"
#include "server/api/activity_views.h"
#include "server/api/listing.h"
#include "server/api/moved.h"
#include "server/api/place_views.h"
#include "server/api/resources.h"
#include "server/api/search_request.h"
#include "server/api/sound_requests.h"

namespace socialmap::api {
namespace {

struct InterpretationView {
  Interpretation read;
  std::optional<PlaceView> near;
};

struct ActivityList {
  Listing<ActivityHit> list;
  std::size_t total_unknown = 0;
  std::map<std::string, std::vector<FacetCount>> facets;
  InterpretationView interpretation;
};

Codec<std::vector<Expansion>> expansions() {
  return list_of(nested<Expansion>({"Expansion",
                                    "An everyday expression and what it was taken for.",
                                    {required("from", &Expansion::from, any_text(), "as typed"),
                                     required("to", &Expansion::to, any_text(), "label")}}));
}

Codec<InterpretationView> interpretation() {
  using V = InterpretationView;
  auto const in_read = [](auto member) {
    return [member](auto& v) -> auto& { return v.read.*member; };
  };
  return nested<V>({"Interpretation",
                    "How the search was read.",
                    {optional_field<V>("didYouMean", in_read(&Interpretation::did_you_mean), any_text(),
                                       "the query with typing errors mended, as it was searched"),
                     defaulted_field<V>("expanded", in_read(&Interpretation::expanded), expansions(),
                                        "everyday expressions that were understood"),
                     optional("near", &V::near, nested(place_record()),
                              "the place that near was taken for, else the one named in q")}});
}

Codec<std::vector<FacetCount>> facet_counts() {
  return list_of(nested<FacetCount>({"FacetCount",
                                     "How many matches are known to have a value.",
                                     {required("id", &FacetCount::id, any_text(), "value"),
                                      required("count", &FacetCount::count, count(), "matches")}}));
}

Record<ActivityList> make_list_record() {
  using L = ActivityList;
  auto const in_list = [](auto member) {
    return [member](auto& l) -> auto& { return l.list.*member; };
  };
  using Page = Listing<ActivityHit>;
  return {
      "ActivityList",
      "Offers that were found.",
      {required_field<L>("total", in_list(&Page::total), count(), "exact"),
       required("totalUnknown", &L::total_unknown, count(),
                "of these: not known on a filter that was asked for"),
       required_field<L>("page", in_list(&Page::page), whole_number(1, 1'000'000), "page, from 1"),
       required_field<L>("pageSize", in_list(&Page::page_size), whole_number(1, 100), "offers a page"),
       required_field<L>("items", in_list(&Page::items), list_of(nested(activity_hit_record())), "this page"),
       defaulted("facets", &L::facets, map_of(any_text(), facet_counts()), "only those that were asked for"),
       required("interpretation", &L::interpretation, interpretation(), "how the search was read"),
       required_field<L>("links", in_list(&Page::links), links(), "other pages")}};
}

Record<ActivityList> const& list_record() {
  static Record<ActivityList> const record = make_list_record();
  return record;
}

http::Response search(SocialMap const& map, http::Request const& request) {
  auto const wanted = read_search_request(map, request.query);
  auto const result = map.search(wanted);
  auto const on = wanted.on.value_or(map.today());
  if (request.accepted == kGeoJson) return features_of(map, result, on, caching_for(wanted));
  ActivityList answer;
  answer.list.total = result.total;
  answer.list.page = wanted.page;
  answer.list.page_size = wanted.page_size;
  answer.total_unknown = result.total_unknown;
  for (auto const& hit : result.hits) answer.list.items.push_back(hit_of(map, hit, on));
  for (auto const& facet : result.facets) answer.facets[name_of(facet.facet)] = facet.counts;
  answer.interpretation.read = result.interpretation;
  if (auto const& near = wanted.near ? wanted.near : result.interpretation.near)
    answer.interpretation.near = view_of(map, *map.places().find(*near));
  answer.list.links = links_of(request, wanted.page, wanted.page_size, result.total);
  return json_answer(to_json(list_record(), answer), caching_for(wanted));
}

http::Response detail(SocialMap const& map, http::Request const& request, Desk const* desk) {
  auto const id = map.slugs().activity(request.path_values.at("id"));
  if (!id || !map.is_shown(*id)) return not_shown(map, desk, request);
  return json_answer(to_json(activity_detail_record(), detail_of(map, *id)));
}

}  // namespace

http::Caching caching_for(SearchRequest const& request) {
  return request.q || request.near ? http::Caching::private_search : http::Caching::revalidate;
}

std::vector<Endpoint> activity_endpoints(CurrentMap const& map, Desk const* desk) {
  Endpoint list;
  list.path = "/activities";
  list.operation_id = "searchActivities";
  list.tag = "activities";
  list.summary = "Search offers by words, place and filters";
  list.parameters = search_parameters().fields.untyped();
  list.answer = schema_of(list_record());
  list.media_types = {"application/json", kGeoJson};
  list.handler = [map](http::Request const& request) { return search(*map(), request); };
  Endpoint one;
  one.path = "/activities/{id}";
  one.operation_id = "getActivity";
  one.tag = "activities";
  one.summary = "One offer with its next dates";
  one.answer = schema_of(activity_detail_record());
  one.not_found = true;
  one.moved = true;
  one.handler = [map, desk](http::Request const& request) { return detail(*map(), request, desk); };
  return {std::move(list), std::move(one), related_endpoint(map, desk), next_steps_endpoint(map, desk)};
}

}  // namespace socialmap::api
