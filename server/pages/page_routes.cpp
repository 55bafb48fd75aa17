#include "server/pages/page_routes.h"

#include <algorithm>

#include "server/api/sound_requests.h"
#include "server/pages/assets.h"
#include "server/pages/link.h"
#include "server/pages/map_routes.h"
#include "server/pages/match_view.h"
#include "server/pages/mistakes.h"
#include "server/pages/network_view.h"
#include "server/pages/offer_data.h"
#include "server/pages/offer_view.h"
#include "server/pages/search_view.h"
#include "server/pages/site_routes.h"
#include "server/pages/start_view.h"

namespace socialmap::pages {
namespace {

http::Response html(std::string body, http::Caching caching, int status = 200) {
  return {.status = status,
          .content_type = "text/html; charset=utf-8",
          .body = std::move(body),
          .headers = {},
          .caching = caching,
          .etag = "",
          .problem = {}};
}

/// The URL of such a page tells what somebody looked for.
http::Caching caching_of(http::Query const& query) {
  bool const tells = !value_of(query, "q").empty() || !value_of(query, "near").empty();
  return tells ? http::Caching::private_search : http::Caching::revalidate;
}

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

/// Somebody may look over a shoulder: the page can be left at once.
Frame match_frame(SocialMap const& map) {
  auto frame = frame_of(map.catalogue().municipality);
  frame.path = "/wat-past";
  frame.leave = true;
  return frame;
}

/// Sent by POST and kept nowhere: the answer is not for a cache either.
http::Response match_response(SocialMap const& map, http::Request const& request) {
  auto const sent = http::parse_query(request.body);
  if (!sent)  // nothing of a form is passed over: it might be a signal
    return http::problem_response(http::make_problem(400, "The form cannot be read: it is not UTF-8."));
  auto const& filled = *sent;
  MatchPage page{match_frame(map), {}, match_form_of(map, filled), {}};
  try {
    auto const profile = api::read_profile(map, profile_json_of(map, filled));
    page.answer = match_answer_of(map, map.match(profile));
    return html(render(page), http::Caching::no_store);
  } catch (InvalidInput const& invalid) {
    page.mistakes = match_mistakes(invalid.errors());
    return html(render(page), http::Caching::no_store, 400);
  }
}

http::Response match_form_response(SocialMap const& map) {
  MatchPage const page{match_frame(map), {}, match_form_of(map, {}), {}};
  return html(render(page), http::Caching::revalidate);
}

http::Route match_route(std::function<std::shared_ptr<SocialMap const>()> const& map) {
  http::Route route;
  route.method = "POST";
  route.pattern = "/wat-past";
  route.consumes = "application/x-www-form-urlencoded";
  route.rate_limited = true;
  route.handler = [map](http::Request const& request) { return match_response(*map(), request); };
  return route;
}

/// What is not there may have been merged into an offer that is.
http::Response moved_or(http::Response missing, http::Request const& request, SocialMap const& map,
                        LeadsTo const& leads_to) {
  auto const target = leads_to ? leads_to(request.path_values.at("id")) : std::nullopt;
  auto const id = target ? map.slugs().activity(*target) : std::nullopt;
  if (!id || !map.is_shown(*id)) return missing;
  auto response = html("", http::Caching::no_store, 308);
  response.headers.emplace_back("Location", "/activiteiten/" + *target);
  return response;
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

}  // namespace

http::Response search_response(SocialMap const& map, http::Request const& request, std::string const& site) {
  auto const query = tidied(request.query);
  try {
    auto const result = map.search(request_of(map, query));
    auto page = search_page_of(map, query, result);
    page.frame.site = site;
    return html(render(page), caching_of(query));
  } catch (InvalidInput const& invalid) {
    // The visitor gets the form back with what to mend, not the plain error page.
    return html(render(search_page_of(map, query, invalid.errors())), http::Caching::no_store, 400);
  }
}

http::Response start_response(SocialMap const& map, http::Request const& request, std::string const& site) {
  bool const asks = std::any_of(request.query.begin(), request.query.end(),
                                [](auto const& pair) { return is_search_parameter(pair.first); });
  if (!asks) return html(render(start_page_of(map, site)), http::Caching::revalidate);
  auto response = html("", http::Caching::no_store, 308);
  response.headers.emplace_back("Location", url_of(kSearchPath, request.query));
  return response;
}

http::Response offer_response(SocialMap const& map, http::Request const& request, std::string const& site) {
  auto const id = map.slugs().activity(request.path_values.at("id"));
  if (!id || !map.is_shown(*id)) return http::not_found("There is no such offer.");
  auto page = offer_page_of(map, *id);
  page.frame.site = site;
  page.frame.data = offer_data(map, *id, site + page.frame.path);
  return html(render(page), http::Caching::revalidate);
}

http::Response network_response(SocialMap const& map, http::Request const& request) {
  try {
    return html(render(network_page_of(map, request.query)), http::Caching::revalidate);
  } catch (InvalidInput const& invalid) {
    return html(render(network_page_of(map, request.query, invalid.errors())), http::Caching::no_store, 400);
  }
}

std::vector<http::Route> page_routes(std::function<std::shared_ptr<SocialMap const>()> map,
                                     SiteOptions const& options) {
  auto const& site = options.address;
  auto routes = site_routes(map, site, !options.tiles.url.empty());
  std::vector<http::Route> more{
      route("/", [map, site](http::Request const& request) { return start_response(*map(), request, site); }),
      route(kSearchPath,
            [map, site](http::Request const& request) { return search_response(*map(), request, site); }),
      route("/activiteiten/{id}",
            [map, options](http::Request const& request) {
              auto const current = map();
              auto response = offer_response(*current, request, options.address);
              return response.problem ? moved_or(std::move(response), request, *current, options.leads_to)
                                      : response;
            }),
      route("/netwerk", [map](http::Request const& request) { return network_response(*map(), request); }),
      route("/wat-past", [map](http::Request const&) { return match_form_response(*map()); }),
      match_route(map),
      map_route(map, options.tiles, site)};
  for (auto const* const pattern : {"/assets/{version}/{file}", "/assets/{version}/{folder}/{file}"})
    more.push_back(asset_route(pattern, options.web_root));
  routes.insert(routes.end(), more.begin(), more.end());
  return routes;
}

}  // namespace socialmap::pages
