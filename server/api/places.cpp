#include "server/api/listing.h"
#include "server/api/place_views.h"
#include "server/api/resources.h"
#include "server/api/search_request.h"

namespace socialmap::api {
namespace {

struct PlaceSearch {
  std::string q;
};

struct PlaceList {
  std::vector<PlaceView> items;
};

Record<PlaceSearch> const& place_parameters() {
  static Record<PlaceSearch> const record{
      "PlaceSearch",
      "A search for places.",
      {required("q", &PlaceSearch::q, plain_text(100),
                "postcode, neighbourhood or place name, or the beginning of one")}};
  return record;
}

Record<PlaceList> const& place_list_record() {
  static Record<PlaceList> const record{
      "PlaceList",
      "Places that were found, at most ten.",
      {required("items", &PlaceList::items, list_of(nested(place_record())), "places")}};
  return record;
}

}  // namespace

PlaceView view_of(SocialMap const& map, Place const& place) {
  PlaceView view{place.type,      std::nullopt, place.name,       place.point.lat,
                 place.point.lon, std::nullopt, place.approximate};
  if (!place.id.empty()) view.id = place.id;
  if (!place.neighbourhood) return view;
  auto const& neighbourhood = map.catalogue().neighbourhoods[place.neighbourhood->value];
  view.neighbourhood = NamedId{neighbourhood.id, neighbourhood.name};
  return view;
}

Record<PlaceView> const& place_record() {
  using P = PlaceView;
  static Record<PlaceView> const record{
      "Place",
      "Somewhere to measure from.",
      {required("type", &P::type,
                one_of<PlaceType>({{"postcode", PlaceType::postcode},
                                   {"neighbourhood", PlaceType::neighbourhood},
                                   {"municipality", PlaceType::municipality},
                                   {"point", PlaceType::point}}),
                "what it is"),
       optional("id", &P::id, any_text(), "postcode or neighbourhood id"),
       required("name", &P::name, any_text(), "name for people"),
       required("lat", &P::lat, real_number(-90, 90), "WGS84 degrees"),
       required("lon", &P::lon, real_number(-180, 180), "WGS84 degrees"),
       optional("neighbourhood", &P::neighbourhood, nested(named_id_record()),
                "the neighbourhood it lies in"),
       defaulted("approximate", &P::approximate, truth(), "true: about a kilometre precise")}};
  return record;
}

std::vector<Endpoint> place_endpoints(CurrentMap const& map) {
  constexpr std::size_t kMost = 10;
  Endpoint list;
  list.path = "/places";
  list.operation_id = "searchPlaces";
  list.tag = "places";
  list.summary = "From a postcode or name to a point and neighbourhood";
  list.parameters = place_parameters().fields.untyped();
  list.answer = schema_of(place_list_record());
  list.handler = [map](http::Request const& request) {
    auto const current = map();
    auto const wanted = read_query(place_parameters(), request.query);
    PlaceList answer;
    for (auto const& place : current->places().search(wanted.q, kMost))
      answer.items.push_back(view_of(*current, place));
    return json_answer(to_json(place_list_record(), answer), http::Caching::private_search);
  };
  return {std::move(list)};
}

}  // namespace socialmap::api
