#include "engine/catalog/records.h"
#include "server/api/activity_views.h"
#include "server/api/listing.h"
#include "server/api/resources.h"
#include "server/api/search_request.h"

namespace socialmap::api {
namespace {

/// A provider with its offers that are shown.
struct ProviderView {
  Provider record;
  std::vector<ActivitySummary> activities;
};

Record<ProviderView> make_record() {
  using V = ProviderView;
  Record<ProviderView> made{"ProviderDetail", "An organisation with its offers.", {}};
  for (auto const& field : provider_record().fields.untyped()) {
    if (field.name == "activities") continue;
    made.fields.push_back(lifted(field, &V::record));
  }
  made.fields.push_back(
      required("activities", &V::activities, list_of(nested(activity_summary_record())), "its offers"));
  return made;
}

Record<ProviderView> const& view_record() {
  static Record<ProviderView> const record = make_record();
  return record;
}

ProviderView view_of(SocialMap const& map, ProviderId id) {
  ProviderView view;
  view.record = map.catalogue().providers[id.value];
  for (auto const activity : map.offers_of(id)) view.activities.push_back(summary_of(map, activity));
  return view;
}

Record<Paging> const& parameters() {
  static Record<Paging> const record{"Paging", "A page of a list.", paging_parameters()};
  return record;
}

http::Response list(SocialMap const& map, http::Request const& request) {
  auto const paging = read_query(parameters(), request.query);
  std::vector<NamedId> names;
  for (auto const& provider : map.catalogue().providers) names.push_back({provider.id, provider.name});
  static auto const table = listing_record("ProviderList", named_id_record());
  return json_answer(to_json(table, page_of(std::move(names), paging, request)));
}

http::Response one(SocialMap const& map, http::Request const& request) {
  auto const id = map.slugs().provider(request.path_values.at("id"));
  if (!id) return http::not_found("There is no provider with this id.");
  return json_answer(to_json(view_record(), view_of(map, *id)));
}

}  // namespace

std::vector<Endpoint> provider_endpoints(CurrentMap const& map) {
  Endpoint all;
  all.path = "/providers";
  all.operation_id = "listProviders";
  all.tag = "providers";
  all.summary = "Organisations, by name";
  all.parameters = parameters().fields.untyped();
  all.answer = schema_of(listing_record("ProviderList", named_id_record()));
  all.handler = [map](http::Request const& request) { return list(*map(), request); };
  Endpoint single;
  single.path = "/providers/{id}";
  single.operation_id = "getProvider";
  single.tag = "providers";
  single.summary = "One organisation with its offers";
  single.answer = schema_of(view_record());
  single.not_found = true;
  single.handler = [map](http::Request const& request) { return one(*map(), request); };
  return {std::move(all), std::move(single)};
}

}  // namespace socialmap::api
