#include "server/pages/map_routes.h"

#include "server/pages/card_view.h"
#include "server/pages/language.h"
#include "server/pages/link.h"
#include "server/pages/map_texts.h"
#include "server/pages/mistakes.h"
#include "server/pages/page_answer.h"
#include "server/pages/search_form_view.h"
#include "server/pages/search_view.h"

namespace socialmap::pages {
namespace {

constexpr char kPath[] = "/kaart";
constexpr int kItems = 50;

MapItem item_of(SocialMap const& map, ActivityId id) {
  auto const& activity = map.catalogue().activity(id);
  return {.id = activity.id,
          .title = activity.title,
          .href = offer_url(activity.id),
          .provider = map.catalogue().provider(id).name,
          .when = next_date_words(map, id),
          .where = place_words(map, id)};
}

MapFound found_of(SocialMap const& map, http::Query const& query) {
  auto request = request_of(map, query);
  request.facets.clear();
  request.page_size = kItems;
  auto const result = map.search(request);
  MapFound found{.total = result.total,
                 .items = {},
                 .filters = filter_links(map, query, kPath),
                 .paging = paging_of(kPath, query, request, result.total)};
  for (auto const& hit : result.hits) found.items.push_back(item_of(map, hit.activity));
  return found;
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
               .as_list = page_url(kSearchPath, without(all, "bbox"))};
  page.form.action = kPath;
  page.frame.listed = all.empty();
  page.frame.path = local(kPath);
  page.frame.description = map_texts().map_lead;
  page.frame.styles = {"packages/leaflet.css", "map/map.css"};
  page.frame.modules = {"map/map.mjs"};
  with_form_scripts(page.frame);
  try {
    page.found = found_of(map, query);
  } catch (InvalidInput const& invalid) {
    page.mistakes = mistakes_of(invalid.errors(), query);
    page.form.open = true;
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
    if (query != request.query) return sent_on(303, page_url(kPath, query));
    auto page = map_page_of(*map(), query, tiles);
    page.frame.site = site;
    return page.found ? page_answer(render(page), caching_of(query))
                      : page_answer(render(page), http::Caching::no_store, 400);
  };
  return route;
}

}  // namespace socialmap::pages
