#include "server/pages/embed_routes.h"

#include "server/pages/assets.h"
#include "server/pages/card_view.h"
#include "server/pages/embed_page.h"
#include "server/pages/language.h"
#include "server/pages/link.h"
#include "server/pages/mistakes.h"
#include "server/pages/page_answer.h"
#include "server/pages/search_view.h"

namespace socialmap::pages {
namespace {

constexpr int kItems = 10;

EmbedPage asked(SocialMap const& map, http::Query const& query) {
  EmbedPage page{.frame = frame_of(map.catalogue().municipality),
                 .q = value_of(query, "q"),
                 .near = value_of(query, "near"),
                 .kept = without(without(without(query, "q"), "near"), "page"),
                 .mistakes = {},
                 .total = 0,
                 .cards = {},
                 .paging = {},
                 .all = url_of(local(kSearchPath), without(query, "page"))};
  page.frame.bare = true;
  page.frame.listed = false;
  page.frame.modules = {"embed/frame.mjs"};
  return page;
}

void fill(EmbedPage& page, SocialMap const& map, http::Query const& query) {
  auto request = request_of(map, query);
  request.page_size = kItems;
  request.facets.clear();
  auto const result = map.search(request);
  page.total = result.total;
  for (auto const& hit : result.hits) page.cards.push_back(card_of(map, hit));
  page.paging = paging_of(local(kEmbedPath), query, request, result.total);
}

http::Response list_response(SocialMap const& map, http::Request const& request) {
  auto const query = tidied(request.query);
  auto page = asked(map, query);
  try {
    fill(page, map, query);
  } catch (InvalidInput const& invalid) {
    page.mistakes = mistakes_of(invalid.errors(), query);
    return page_answer(render(page), http::Caching::no_store, 400);
  }
  return page_answer(render(page), caching_of(query));
}

/// A short address that stays, in front of the one with the version.
http::Response script_response() {
  auto response = page_answer("import '" + asset_url("embed/element.mjs") + "';\n");
  response.content_type = content_type_of("element.mjs");
  return response;
}

}  // namespace

std::vector<http::Route> embed_routes(std::function<std::shared_ptr<SocialMap const>()> const& map) {
  http::Route list;
  list.pattern = kEmbedPath;
  list.framed = true;
  list.handler = [map](http::Request const& request) { return list_response(*map(), request); };
  http::Route script;
  script.pattern = "/inbedden.mjs";
  script.cross_origin = true;
  script.handler = [](http::Request const&) { return script_response(); };
  auto routes = with_english({std::move(list)});
  routes.push_back(std::move(script));
  return routes;
}

}  // namespace socialmap::pages
