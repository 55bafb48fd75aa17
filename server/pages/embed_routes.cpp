#include "server/pages/embed_routes.h"

#include "server/pages/assets.h"
#include "server/pages/card_view.h"
#include "server/pages/embed_page.h"
#include "server/pages/link.h"
#include "server/pages/mistakes.h"
#include "server/pages/search_view.h"

namespace socialmap::pages {
namespace {

constexpr std::size_t kItems = 10;

http::Response answer(std::string type, std::string body, http::Caching caching, int status = 200) {
  http::Response response;
  response.status = status;
  response.content_type = std::move(type);
  response.body = std::move(body);
  response.caching = caching;
  return response;
}

EmbedPage asked(SocialMap const& map, http::Query const& query) {
  EmbedPage page{.frame = frame_of(map.catalogue().municipality),
                 .q = value_of(query, "q"),
                 .near = value_of(query, "near"),
                 .kept = without(without(without(query, "q"), "near"), "page"),
                 .mistakes = {},
                 .total = 0,
                 .cards = {},
                 .previous = "",
                 .next = "",
                 .all = url_of(kSearchPath, without(query, "page"))};
  page.frame.bare = true;
  page.frame.listed = false;
  page.frame.modules = {"embed/frame.mjs"};
  return page;
}

std::string page_url(http::Query const& query, std::size_t number) {
  return url_of(kEmbedPath, with_only(query, "page", std::to_string(number)));
}

void fill(EmbedPage& page, SocialMap const& map, http::Query const& query) {
  auto request = request_of(map, query);
  request.page_size = kItems;
  request.facets.clear();
  auto const result = map.search(request);
  auto const number = static_cast<std::size_t>(request.page);
  page.total = result.total;
  for (auto const& hit : result.hits) page.cards.push_back(card_of(map, hit));
  if (number > 1) page.previous = page_url(query, number - 1);
  if (number * kItems < result.total) page.next = page_url(query, number + 1);
}

http::Response list_response(SocialMap const& map, http::Request const& request) {
  auto const query = tidied(request.query);
  auto page = asked(map, query);
  try {
    fill(page, map, query);
  } catch (InvalidInput const& invalid) {
    page.mistakes = mistakes_of(invalid.errors(), query);
    return answer("text/html; charset=utf-8", render(page), http::Caching::no_store, 400);
  }
  bool const tells = !page.q.empty() || !page.near.empty();
  return answer("text/html; charset=utf-8", render(page),
                tells ? http::Caching::private_search : http::Caching::revalidate);
}

/// A short address that stays, in front of the one with the version.
http::Response script_response() {
  return answer("text/javascript; charset=utf-8", "import '" + asset_url("embed/element.mjs") + "';\n",
                http::Caching::revalidate);
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
  return {std::move(list), std::move(script)};
}

}  // namespace socialmap::pages
