// The page of the network: of Veenmeer, and of a map whose names try to break out.
#include "server/pages/network_view.h"

#include <catch2/catch.hpp>

#include "server/pages/network_labels.h"
#include "server/pages/page_routes.h"
#include "tests/server/veenmeer.h"

namespace socialmap::pages {
namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

http::Response network(http::Query query) {
  http::Request request;
  request.query = std::move(query);
  return network_response(veenmeer(), request);
}

std::size_t times(std::string const& text, std::string_view part) {
  std::size_t number = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++number;
  return number;
}

SocialMap map_of(std::vector<std::string> const& names) {
  MapReading reading;
  auto& catalogue = reading.catalogue;
  for (std::size_t i = 0; i < names.size(); ++i) {
    Provider provider;
    provider.id = "p" + std::to_string(i);
    provider.name = names[i];
    catalogue.providers.push_back(provider);
    catalogue.network.relations.push_back({"p0", provider.id, RelationKind::works_with, 2});
  }
  return SocialMap(std::move(reading), parse_date("2026-11-23").value());
}

std::string page_of(SocialMap const& map, http::Query const& query = {}) {
  return render(network_page_of(map, query));
}

}  // namespace

TEST_CASE("every provider and professional of Veenmeer is drawn and has its row") {
  auto const page = network_page_of(veenmeer(), {});
  auto const& catalogue = veenmeer().catalogue();
  auto const all = catalogue.providers.size() + catalogue.network.professionals.size();
  REQUIRE(page.picture);
  CHECK(page.picture->nodes.size() == all);
  CHECK(page.rows.size() == all);
  auto const html = network({}).body;
  CHECK(times(html, "<tr id=\"wie-") == all);
  for (auto const* const part :
       {"<title id=\"web-title\">", "<desc id=\"web-description\">", "Huisartsenteam Oost", "Verwijst naar",
        "Krijgt verwijzingen van", "Welzijnscoach Oost (nauw)", "(afgeleid)", "Sport en bewegen",
        "/feeds/network.graphml"}) {
    INFO(part);
    CHECK(contains(html, part));
  }
}

TEST_CASE("no professional of Veenmeer is cut short, and few long names on the ring are") {
  auto const page = network_page_of(veenmeer(), {});
  for (auto const& node : page.picture->nodes) {
    INFO(node.name);
    if (node.inside)
      CHECK(in_two_lines(node.name, (kLayoutCellWidth - 4) / 12).back().find("…") == std::string::npos);
  }
  CHECK(times(network({}).body, "…") <= 6);
}

TEST_CASE("the same map gives the same page") {
  CHECK(network({}).body == network({}).body);
  CHECK(network({{"neighbourhood", ""}, {"kind", ""}}).body == network({}).body);
  CHECK(network({}).caching == http::Caching::revalidate);
}

TEST_CASE("a choice leaves others out and is kept in the form") {
  auto const all = network_page_of(veenmeer(), {});
  for (http::Query const& query :
       {http::Query{{"neighbourhood", "broekum"}}, {{"sector", "sport"}}, {{"kind", "funds"}}}) {
    INFO(query[0].first);
    auto const page = network_page_of(veenmeer(), query);
    CHECK(page.rows.size() < all.rows.size());
    CHECK(!page.rows.empty());
    CHECK(contains(network(query).body, "value=\"" + query[0].second + "\" selected"));
  }
  auto const nothing = network({{"kind", "offers"}});
  CHECK(nothing.status == 200);
  CHECK(contains(nothing.body, "niets om te tekenen"));
}

TEST_CASE("who is chosen is lit with whom it has a relation with, and its relations stand on top") {
  auto const page = network_page_of(veenmeer(), {{"who", "welzijnscoach-oost"}});
  REQUIRE(page.who);
  CHECK(page.who->name == "Welzijnscoach Oost");
  CHECK(page.picture->focused);
  std::size_t lit = 0;
  for (auto const& link : page.picture->links) {
    bool const touches = page.picture->nodes[link.from].name == "Welzijnscoach Oost" ||
                         page.picture->nodes[link.to].name == "Welzijnscoach Oost";
    CHECK(link.lit == touches);
    CHECK((!link.lit || (page.picture->nodes[link.from].lit && page.picture->nodes[link.to].lit)));
    lit += link.lit ? 1 : 0;
  }
  CHECK(lit > 5);
  CHECK(page.who->href == "/netwerk");
  CHECK(contains(network({{"who", "welzijnscoach-oost"}}).body, "Relaties van Welzijnscoach Oost"));
}

TEST_CASE("what is not known is said in Dutch, with the form") {
  for (http::Query const& query : {http::Query{{"neighbourhood", "atlantis"}},
                                   {{"sector", "tovenarij"}},
                                   {{"kind", "kent"}},
                                   {{"who", "niemand"}},
                                   {{"who", "oosterveld"}},
                                   {{"who", "geldgenoten"}, {"sector", "sport"}, {"kind", "guides"}},
                                   {{"nonsense", "1"}}}) {
    INFO(query[0].first);
    auto const response = network(query);
    CHECK(response.status == 400);
    CHECK(response.caching == http::Caching::no_store);
    CHECK(contains(response.body, "Dit kunnen we niet laten zien"));
    CHECK(contains(response.body, "<select id=\"neighbourhood\""));
  }
}

TEST_CASE("names are text, however they look, and long ones are cut in the picture only") {
  std::string const script = "<script>alert(1)</script>";
  std::string const quotes = "\" onload=\"x' & co";
  std::string const arabic = "مركز الحي";
  auto const html = page_of(map_of({script, quotes, arabic, std::string(300, 'w')}));
  CHECK(!contains(html, script));
  CHECK(!contains(html, "\" onload=\""));
  CHECK(contains(html, "&lt;script&gt;alert(1)&lt;/script&gt;"));
  CHECK(contains(html, "<bdi>" + arabic));
  CHECK(contains(html, "<bdi>" + std::string(300, 'w')));
  CHECK(contains(html, "www…"));
}

TEST_CASE("a map of nobody, of one and of very many has its page") {
  CHECK(contains(page_of(map_of({})), "niets om te tekenen"));
  CHECK(contains(page_of(map_of({"Alleen"})), "Zonder relaties hier: Alleen."));
  auto const many = network_page_of(map_of(std::vector<std::string>(600, "Velen")), {{"who", "p599"}});
  CHECK(many.picture->nodes.size() == kMostDrawn);
  CHECK(many.rows.size() == kMostRows);
  CHECK(!many.more_rows.empty());
  CHECK(std::any_of(many.picture->links.begin(), many.picture->links.end(),
                    [](auto const& link) { return link.lit; }));
}

TEST_CASE("a name is cut at whole characters and broken at a space") {
  CHECK(shortened("Kort", 10) == "Kort");
  CHECK(shortened("éééééééééé", 4) == "éééé…");
  CHECK(in_two_lines("Praktijkondersteuner Zuiderpark", 13) ==
        std::vector<std::string>{"Praktijkondersteuner", "Zuiderpark"});
  CHECK(in_two_lines(std::string(100, 'a'), 5).size() == 1);
}

}  // namespace socialmap::pages
