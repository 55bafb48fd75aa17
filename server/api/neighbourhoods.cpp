#include "engine/catalog/geojson.h"
#include "engine/catalog/records.h"
#include "server/api/activity_features.h"
#include "server/api/listing.h"
#include "server/api/resources.h"
#include "server/api/search_request.h"

namespace socialmap::api {
namespace {

struct NeighbourhoodView {
  Neighbourhood record;
  double lat = 0;
  double lon = 0;
  std::size_t offers = 0;
};

Record<NeighbourhoodView> make_record() {
  using V = NeighbourhoodView;
  Record<NeighbourhoodView> made{"NeighbourhoodDetail", "A neighbourhood with its middle.", {}};
  for (auto const& field : neighbourhood_record().fields.untyped()) {
    made.fields.push_back(lifted(field, &V::record));
  }
  made.fields.push_back(required("lat", &V::lat, real_number(-90, 90), "of its middle, WGS84 degrees"));
  made.fields.push_back(required("lon", &V::lon, real_number(-180, 180), "of its middle, WGS84 degrees"));
  made.fields.push_back(required("offers", &V::offers, count(), "offers that take place in it"));
  return made;
}

Record<NeighbourhoodView> const& view_record() {
  static Record<NeighbourhoodView> const record = make_record();
  return record;
}

NeighbourhoodView view_of(SocialMap const& map, NeighbourhoodId id) {
  NeighbourhoodView view;
  view.record = map.catalogue().neighbourhoods[id.value];
  auto const middle = map.places().neighbourhood(id).point;
  view.lat = middle.lat;
  view.lon = middle.lon;
  view.offers = map.offers_in(id);
  return view;
}

void write_feature(JsonWriter& out, NeighbourhoodView const& view) {
  out.begin_object();
  out.key("type");
  out.text("Feature");
  out.key("id");
  out.text(view.record.id);
  out.key("properties");
  write_record(view_record(), out, view);
  out.key("geometry");
  write_area(out, view.record.area);
  out.end_object();
}

std::vector<NeighbourhoodView> views_of(SocialMap const& map) {
  std::vector<NeighbourhoodView> views;
  for (std::uint32_t i = 0; i < map.catalogue().neighbourhoods.size(); ++i)
    views.push_back(view_of(map, NeighbourhoodId{i}));
  return views;
}

/// All of them as one collection: a map wants every polygon, not a page.
http::Response collection(std::vector<NeighbourhoodView> const& views) {
  JsonWriter out;
  out.begin_object();
  out.key("type");
  out.text("FeatureCollection");
  out.key("features");
  out.begin_list();
  for (auto const& view : views) write_feature(out, view);
  out.end_list();
  out.end_object();
  return geojson_answer(out.take());
}

Record<Paging> const& parameters() {
  static Record<Paging> const record{"Paging", "A page of a list.", paging_parameters()};
  return record;
}

http::Response list(SocialMap const& map, http::Request const& request) {
  auto const paging = read_query(parameters(), request.query);
  auto views = views_of(map);
  if (request.accepted == kGeoJson) return collection(views);
  static auto const table = listing_record("NeighbourhoodList", view_record());
  return json_answer(to_json(table, page_of(std::move(views), paging, request)));
}

http::Response one(SocialMap const& map, http::Request const& request) {
  auto const id = map.slugs().neighbourhood(request.path_values.at("id"));
  if (!id) return http::not_found("There is no neighbourhood with this id.");
  auto const view = view_of(map, *id);
  if (request.accepted != kGeoJson) return json_answer(to_json(view_record(), view));
  JsonWriter out;
  write_feature(out, view);
  return geojson_answer(out.take());
}

}  // namespace

std::vector<Endpoint> neighbourhood_endpoints(CurrentMap const& map) {
  Endpoint all;
  all.path = "/neighbourhoods";
  all.operation_id = "listNeighbourhoods";
  all.tag = "places";
  all.summary = "Neighbourhoods, with their polygons as GeoJSON";
  all.parameters = parameters().fields.untyped();
  all.answer = schema_of(listing_record("NeighbourhoodList", view_record()));
  all.media_types = {"application/json", kGeoJson};
  all.handler = [map](http::Request const& request) { return list(*map(), request); };
  Endpoint single;
  single.path = "/neighbourhoods/{id}";
  single.operation_id = "getNeighbourhood";
  single.tag = "places";
  single.summary = "One neighbourhood";
  single.answer = schema_of(view_record());
  single.media_types = {"application/json", kGeoJson};
  single.not_found = true;
  single.handler = [map](http::Request const& request) { return one(*map(), request); };
  return {std::move(all), std::move(single)};
}

http::Response neighbourhood_features(SocialMap const& map) { return collection(views_of(map)); }

}  // namespace socialmap::api
