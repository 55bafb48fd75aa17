#include "server/pages/map_routes.h"

#include <algorithm>

#include "server/pages/card_view.h"
#include "server/pages/link.h"
#include "server/pages/map_texts_nl.h"
#include "server/pages/mistakes.h"
#include "server/pages/search_form_view.h"
#include "server/pages/search_labels.h"
#include "server/pages/search_view.h"

namespace socialmap::pages {
namespace {

constexpr char kPath[] = "/kaart";
constexpr std::size_t kItems = 50;

MapItem item_of(SocialMap const& map, ActivityId id) {
  auto const& activity = map.catalogue().activity(id);
  return {.id = activity.id,
          .title = activity.title,
          .href = offer_url(activity.id),
          .provider = map.catalogue().provider(id).name,
          .when = next_date_words(map, id),
          .where = place_words(map, id),
          .has_point = map.columns().reach[id.value] == Reach::at_point};
}

std::vector<Link> filters_of(SocialMap const& map, http::Query const& query) {
  std::vector<Link> links;
  auto const first_page = without(query, "page");
  for (auto const& [name, value] : first_page) {
    if (name == "q" || name == "near" || name == "sort") continue;
    links.push_back({label_of_filter(map, name, value), url_of(kPath, without(first_page, name, value))});
  }
  return links;
}

Paging paging_of(http::Query const& query, std::size_t page, std::size_t total) {
  auto const pages = std::max<std::size_t>(1, (total + kItems - 1) / kItems);
  auto const url = [&](std::size_t number) {
    return url_of(kPath, with_only(query, "page", std::to_string(number)));
  };
  return {.page = page,
          .pages = pages,
          .previous = page > 1 ? url(std::min(page - 1, pages)) : "",
          .next = page < pages ? url(page + 1) : ""};
}

MapFound found_of(SocialMap const& map, http::Query const& query) {
  auto request = request_of(map, query);
  request.facets.clear();
  auto const page = static_cast<std::size_t>(request.page);
  request.page = 1;
  request.page_size = static_cast<int>(std::max<std::size_t>(1, map.shown_count()));
  auto const result = map.search(request);
  MapFound found{.total = result.total,
                 .without_point = 0,
                 .items = {},
                 .filters = filters_of(map, query),
                 .paging = paging_of(query, page, result.total)};
  for (std::size_t i = 0; i < result.hits.size(); ++i) {
    auto const id = result.hits[i].activity;
    if (map.columns().reach[id.value] != Reach::at_point) ++found.without_point;
    if (i / kItems + 1 == page) found.items.push_back(item_of(map, id));
  }
  return found;
}

http::Response answer(MapPage const& page, http::Query const& query) {
  bool const tells = !value_of(query, "q").empty() || !value_of(query, "near").empty();
  http::Response response;
  response.status = page.found ? 200 : 400;
  response.content_type = "text/html; charset=utf-8";
  response.body = render(page);
  response.caching = !page.found ? http::Caching::no_store
                     : tells     ? http::Caching::private_search
                                 : http::Caching::revalidate;
  return response;
}

}  // namespace

MapPage map_page_of(SocialMap const& map, http::Query const& query, MapTiles const& tiles) {
  auto const all = without(query, "page");
  MapPage page{.frame = frame_of(map.catalogue().municipality),
               .form = search_form_of(map, query),
               .tiles = tiles,
               .mistakes = {},
               .found = std::nullopt,
               .features = url_of("/feeds/activities.geojson", all),
               .as_list = url_of(kSearchPath, without(all, "bbox"))};
  page.form.action = kPath;
  page.frame.listed = all.empty();
  page.frame.path = kPath;
  page.frame.description = nl::kMapLead;
  page.frame.styles = {"packages/leaflet.css", "map/map.css"};
  page.frame.modules = {"map/map.mjs"};
  with_suggestions(page.frame);
  try {
    page.found = found_of(map, query);
  } catch (InvalidInput const& invalid) {
    page.mistakes = mistakes_of(invalid.errors(), query);
  }
  return page;
}

http::Route map_route(std::function<std::shared_ptr<SocialMap const>()> const& map, MapTiles const& tiles,
                      std::string const& site) {
  http::Route route;
  route.pattern = kPath;
  route.images_from = origin_of(tiles);
  route.handler = [map, tiles, site](http::Request const& request) {
    auto const query = tidied(request.query);
    auto page = map_page_of(*map(), query, tiles);
    page.frame.site = site;
    return answer(page, query);
  };
  return route;
}

}  // namespace socialmap::pages
