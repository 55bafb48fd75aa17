#include "server/api/activity_features.h"

#include "server/api/activity_views.h"

namespace socialmap::api {
namespace {

void write_point(JsonWriter& out, ActivitySummary const& offer) {
  if (!offer.lat || !offer.lon) return out.null();
  out.begin_object();
  out.key("type");
  out.text("Point");
  out.key("coordinates");
  out.begin_list();
  out.number(*offer.lon);
  out.number(*offer.lat);
  out.end_list();
  out.end_object();
}

void write_feature(JsonWriter& out, ActivityHit const& hit) {
  out.begin_object();
  out.key("type");
  out.text("Feature");
  out.key("id");
  out.text(hit.activity.id);
  out.key("geometry");
  write_point(out, hit.activity);
  out.key("properties");
  write_record(activity_hit_record(), out, hit);
  out.end_object();
}

}  // namespace

http::Response geojson_answer(std::string body, http::Caching caching) {
  http::Response response;
  response.content_type = kGeoJson;
  response.body = std::move(body);
  response.headers.emplace_back("Content-Crs", "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
  response.caching = caching;
  return response;
}

http::Response features_of(SocialMap const& map, SearchResult const& result, Date on, http::Caching caching) {
  JsonWriter out;
  out.begin_object();
  out.key("type");
  out.text("FeatureCollection");
  out.key("features");
  out.begin_list();
  for (auto const& hit : result.hits) write_feature(out, hit_of(map, hit, on));
  out.end_list();
  out.end_object();
  return geojson_answer(out.take(), caching);
}

}  // namespace socialmap::api
