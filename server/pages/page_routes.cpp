#include "server/pages/page_routes.h"

#include <algorithm>

#include "server/api/kept_for.h"
#include "server/pages/assets.h"
#include "server/pages/fit_routes.h"
#include "server/pages/language.h"
#include "server/pages/link.h"
#include "server/pages/map_routes.h"
#include "server/pages/mistakes.h"
#include "server/pages/network_view.h"
#include "server/pages/offer_data.h"
#include "server/pages/offer_view.h"
#include "server/pages/page_answer.h"
#include "server/pages/search_view.h"
#include "server/pages/site_routes.h"
#include "server/pages/start_view.h"

namespace socialmap::pages {
namespace {

http::Response file_response(std::string_view file, std::string content, http::Caching caching) {
  return {.status = 200,
          .content_type = std::string(content_type_of(file)),
          .body = std::move(content),
          .headers = {},
          .caching = caching,
          .etag = "",
          .problem = {}};
}

/// An address with another version is that of another program: its content was another one.
http::Response asset_response(http::Request const& request, std::string const& web_root) {
  auto const& values = request.path_values;
  auto const folder = values.find("folder");
  auto const file = (folder == values.end() ? "" : folder->second + "/") + values.at("file");
  if (!web_root.empty()) {
    if (auto content = file_below(web_root, file))
      return file_response(file, *std::move(content), http::Caching::no_store);
  }
  auto const asset = find_asset(file);
  if (!asset || values.at("version") != assets_version()) return http::not_found("There is no such file.");
  return file_response(file, std::string(asset->content), http::Caching::immutable);
}

/// What is not there may have been merged into an offer that is.
http::Response moved_or(http::Response missing, http::Request const& request, SocialMap const& map,
                        LeadsTo const& leads_to) {
  auto const target = leads_to ? leads_to(request.path_values.at("id")) : std::nullopt;
  auto const id = target ? map.slugs().activity(*target) : std::nullopt;
  if (!id || !map.is_shown(*id)) return missing;
  return sent_on(308, offer_url(*target));
}

http::Route route(std::string pattern, http::Handler handler) {
  http::Route route;
  route.pattern = std::move(pattern);
  route.handler = std::move(handler);
  return route;
}

http::Route asset_route(std::string pattern, std::string const& web_root) {
  auto files = route(std::move(pattern),
                     [web_root](http::Request const& request) { return asset_response(request, web_root); });
  files.cross_origin = true;  // a page that embeds the list loads its scripts from here
  return files;
}

/// The start page, made once for each map and language; with parameters of a search a 308 to where that is
/// answered.
http::Route start_route(std::function<std::shared_ptr<SocialMap const>()> const& map,
                        std::string const& site) {
  auto const dutch = std::make_shared<api::KeptFor<std::string>>();
  auto const english = std::make_shared<api::KeptFor<std::string>>();
  return route("/", [map, site, dutch, english](http::Request const& request) {
    bool const asks = std::any_of(request.query.begin(), request.query.end(),
                                  [](auto const& pair) { return is_search_parameter(pair.first); });
    if (asks) return sent_on(308, page_url(kSearchPath, request.query));
    Speaking const of_all(language(), "/");  // no parameter of one visitor stays in it
    auto const current = map();
    auto const page =
        in_language(dutch, english)->of(current, [&] { return render(start_page_of(*current, site)); });
    return page_answer(*page);
  });
}

}  // namespace

http::Response search_response(SocialMap const& map, http::Request const& request, std::string const& site) {
  auto const query = tidied(request.query);
  if (query != request.query) return sent_on(303, page_url(kSearchPath, query));
  try {
    auto const result = map.search(request_of(map, query));
    auto page = search_page_of(map, query, result);
    page.frame.site = site;
    return page_answer(render(page), caching_of(query));
  } catch (InvalidInput const& invalid) {
    // The visitor gets the form back with what to mend, not the plain error page.
    return page_answer(render(search_page_of(map, query, invalid.errors())), http::Caching::no_store, 400);
  }
}

http::Response offer_response(SocialMap const& map, http::Request const& request, std::string const& site) {
  auto const id = map.slugs().activity(request.path_values.at("id"));
  if (!id || !map.is_shown(*id)) return http::not_found("There is no such offer.");
  auto page = offer_page_of(map, *id);
  page.frame.site = site;
  page.frame.data = offer_data(map, *id, site + page.frame.path);
  return page_answer(render(page), http::Caching::revalidate);
}

http::Response network_response(SocialMap const& map, http::Request const& request) {
  try {
    return page_answer(render(network_page_of(map, request.query)), http::Caching::revalidate);
  } catch (InvalidInput const& invalid) {
    return page_answer(render(network_page_of(map, request.query, invalid.errors())), http::Caching::no_store,
                       400);
  }
}

std::vector<http::Route> page_routes(std::function<std::shared_ptr<SocialMap const>()> map,
                                     SiteOptions const& options) {
  auto const& site = options.address;
  auto routes = with_english(
      {start_route(map, site),
       route(kSearchPath,
             [map, site](http::Request const& request) { return search_response(*map(), request, site); }),
       route("/activiteiten/{id}",
             [map, options](http::Request const& request) {
               auto const current = map();
               auto response = offer_response(*current, request, options.address);
               return response.problem ? moved_or(std::move(response), request, *current, options.leads_to)
                                       : response;
             }),
       map_route(map, options.tiles, site)});
  for (auto& fit : with_english(fit_routes(map))) routes.push_back(std::move(fit));
  routes.push_back(
      route("/netwerk", [map](http::Request const& request) { return network_response(*map(), request); }));
  for (auto const* const pattern : {"/assets/{version}/{file}", "/assets/{version}/{folder}/{file}"})
    routes.push_back(asset_route(pattern, options.web_root));
  for (auto& more : site_routes(map, site, !options.tiles.url.empty())) routes.push_back(std::move(more));
  return routes;
}

}  // namespace socialmap::pages
