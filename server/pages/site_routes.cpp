#include "server/pages/site_routes.h"

#include "server/pages/language.h"
#include "server/pages/link.h"
#include "server/pages/offer_data.h"
#include "server/pages/overview_view.h"
#include "server/pages/page_answer.h"
#include "server/pages/text_page.h"

namespace socialmap::pages {
namespace {

using CurrentMap = std::function<std::shared_ptr<SocialMap const>()>;

http::Response text_answer(std::string content_type, std::string body) {
  auto response = page_answer(std::move(body));
  response.content_type = std::move(content_type);
  return response;
}

http::Route route(std::string pattern, http::Handler handler) {
  http::Route route;
  route.pattern = std::move(pattern);
  route.handler = std::move(handler);
  return route;
}

http::Route text_route(std::string pattern, CurrentMap const& map, std::string const& site,
                       std::function<TextPage(Municipality const&)> const& make) {
  return route(std::move(pattern), [map, site, make](http::Request const&) {
    auto page = make(map()->catalogue().municipality);
    page.frame.site = site;
    return page_answer(render(page));
  });
}

http::Response provider_response(SocialMap const& map, http::Request const& request,
                                 std::string const& site) {
  auto const id = map.slugs().provider(request.path_values.at("id"));
  if (!id) return http::not_found("There is no such organisation.");
  auto page = provider_page_of(map, *id);
  page.frame.site = site;
  page.frame.data = provider_data(map.catalogue().providers[id->value], site + page.frame.path);
  return page_answer(render(page));
}

http::Response neighbourhood_response(SocialMap const& map, http::Request const& request,
                                      std::string const& site) {
  auto const id = map.slugs().neighbourhood(request.path_values.at("id"));
  if (!id) return http::not_found("There is no such neighbourhood.");
  auto page = neighbourhood_page_of(map, *id);
  page.frame.site = site;
  return page_answer(render(page));
}

}  // namespace

std::string sitemap_of(SocialMap const& map, std::string const& site) {
  std::string xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  // Addresses are percent-encoded: nothing in them has a meaning in XML.
  auto const add = [&](std::string const& path) { xml += "<url><loc>" + site + path + "</loc></url>\n"; };
  for (auto const* const path :
       {"/", kSearchPath, "/kaart", "/wat-past", "/hulp", "/netwerk", "/privacy", "/toegankelijkheid"})
    add(path);
  auto const& catalogue = map.catalogue();
  for (auto const& neighbourhood : catalogue.neighbourhoods) add(neighbourhood_url(neighbourhood.id));
  for (auto const& provider : catalogue.providers) add(provider_url(provider.id));
  for (std::uint32_t i = 0; i < catalogue.activities.size(); ++i)
    if (map.is_shown({i})) add(offer_url(catalogue.activities[i].id));
  return xml += "</urlset>\n";
}

std::string robots_of(std::string const& site) {
  std::string rules = "User-agent: *\nDisallow: /*?\nDisallow: /api/\n";
  if (!site.empty()) rules += "Sitemap: " + site + "/sitemap.xml\n";
  return rules;
}

std::vector<http::Route> site_routes(CurrentMap const& map, std::string const& site, bool asks_for_pictures) {
  auto routes = with_english(
      {text_route("/hulp", map, site, help_page_of),
       text_route("/privacy", map, site,
                  [asks_for_pictures](Municipality const& municipality) {
                    return privacy_page_of(municipality, asks_for_pictures);
                  }),
       text_route("/toegankelijkheid", map, site, accessibility_page_of),
       route("/organisaties/{id}",
             [map, site](http::Request const& request) { return provider_response(*map(), request, site); }),
       route("/buurten/{id}", [map, site](http::Request const& request) {
         return neighbourhood_response(*map(), request, site);
       })});
  routes.push_back(route(
      "/robots.txt", [site](http::Request const&) { return text_answer("text/plain", robots_of(site)); }));
  if (!site.empty())
    routes.push_back(route("/sitemap.xml", [map, site](http::Request const&) {
      return text_answer("application/xml", sitemap_of(*map(), site));
    }));
  return routes;
}

}  // namespace socialmap::pages
