#include "server/pages/site_routes.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include "server/pages/text_page.h"
#include "tests/server/veenmeer.h"

namespace socialmap::pages {
namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::shared_ptr<SocialMap const> here() {
  return {&veenmeer(), [](SocialMap const*) {}};
}

/// The answer of a route; precondition: there is one with the pattern.
http::Response get(std::string_view pattern, std::string const& id = "", std::string const& site = "") {
  auto const routes = site_routes(here, site);
  auto const found = std::find_if(routes.begin(), routes.end(),
                                  [&](http::Route const& route) { return route.pattern == pattern; });
  REQUIRE(found != routes.end());
  http::Request request;
  request.path_values["id"] = id;
  return found->handler(request);
}

}  // namespace

TEST_CASE("the page of help has the municipality's numbers, by what is the matter") {
  auto const html = get("/hulp").body;
  for (auto const* const part :
       {"tel:112", "tel:08000113", "tel:08002000", "tel:0123456116", "Jongerenpunt", "Snel weg"}) {
    INFO(part);
    CHECK(contains(html, part));
  }
}

TEST_CASE("who has no number in the contacts is not named") {
  Municipality municipality;
  municipality.contacts = {{"luisterlijn", "De Luisterlijn", "088-0767000", {}},
                           {"police", "Politie", std::nullopt, {}}};
  auto const page = help_page_of(municipality);
  REQUIRE(page.parts.size() == 1);
  CHECK(page.parts[0].id == "praten");
}

TEST_CASE("an organisation has its page with its offers, an unknown one has none") {
  auto const html = get("/organisaties/{id}", "belkring-veenmeer").body;
  CHECK(contains(html, "<h1>De Belkring</h1>"));
  CHECK(contains(html, "Vrijwilligersorganisatie"));
  CHECK(contains(html, "href=\"/activiteiten/telefooncirkel-ochtend\""));
  CHECK(contains(html, "tel:0123450560"));
  CHECK(get("/organisaties/{id}", "bestaat-niet").problem->status == 404);
}

TEST_CASE("a neighbourhood has its page with every offer in it and no other") {
  auto const& map = veenmeer();
  auto const id = *map.slugs().neighbourhood("oosterveld");
  auto const html = get("/buurten/{id}", "oosterveld").body;
  std::size_t here = 0;
  for (std::uint32_t i = 0; i < map.columns().size; ++i) {
    bool const in = map.is_shown({i}) && map.columns().reach[i] == Reach::at_point &&
                    map.columns().neighbourhood[i] == id.value;
    here += in ? 1 : 0;
    if (in) CHECK(contains(html, "href=\"/activiteiten/" + map.catalogue().activities[i].id + "\""));
  }
  CHECK(here > 0);
  CHECK(get("/buurten/{id}", "bestaat-niet").problem->status == 404);
}

TEST_CASE("the sitemap has every page that is shown, by its whole address, where the site has one") {
  auto const xml = get("/sitemap.xml", "", "https://kaart.example.org").body;
  CHECK(contains(xml, "<loc>https://kaart.example.org/activiteiten/samen-eten-oosterveld</loc>"));
  CHECK(contains(xml, "<loc>https://kaart.example.org/organisaties/belkring-veenmeer</loc>"));
  CHECK(contains(xml, "<loc>https://kaart.example.org/buurten/oosterveld</loc>"));
  auto const routes = site_routes(here, "");
  CHECK(std::none_of(routes.begin(), routes.end(),
                     [](http::Route const& route) { return route.pattern == "/sitemap.xml"; }));
}

TEST_CASE("robots may read pages, not answers to a search") {
  CHECK(contains(get("/robots.txt").body, "Disallow: /*?\n"));
  CHECK_FALSE(contains(get("/robots.txt").body, "Sitemap"));
  CHECK(contains(get("/robots.txt", "", "https://kaart.example.org").body,
                 "Sitemap: https://kaart.example.org/sitemap.xml\n"));
}

}  // namespace socialmap::pages
