#include "server/pages/search_page.h"

#include <catch2/catch.hpp>

#include "server/pages/assets.h"
#include "server/pages/mistakes.h"

namespace socialmap::pages {
namespace {

constexpr char kHostile[] = "<script>alert(\"x\")</script> & 'co'";
constexpr char kHarmless[] = "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;";

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::size_t count(std::string const& text, std::string_view part) {
  std::size_t number = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++number;
  return number;
}

Card walk() {
  return {.href = "/activiteiten/wandelen",
          .title = "Wandelen met koffie",
          .provider = "Wijkhuis",
          .summary = "Een rondje door het park.",
          .when = "morgen 10.00 uur",
          .where = "Oosterveld",
          .distance = "640 m",
          .price = "gratis",
          .capacity = "vol, wachttijd 6 weken",
          .verified = "nog niet gecontroleerd",
          .support = true};
}

SearchPage page_with(Found found) {
  SearchPage page;
  page.frame.municipality = "Veenmeer";
  page.found = std::move(found);
  return page;
}

}  // namespace

TEST_CASE("a card tells everything one chooses by") {
  auto const html = render(walk()).markup();
  for (auto const* const part :
       {"<h3><a href=\"/activiteiten/wandelen\">Wandelen met koffie</a></h3>", "Wijkhuis",
        "Een rondje door het park.", "morgen 10.00 uur", "Oosterveld, 640 m", "gratis",
        "Vol, wachttijd 6 weken", "Nog niet gecontroleerd", ">Hulp<"}) {
    INFO(part);
    CHECK(contains(html, part));
  }
}

TEST_CASE("a hostile title, provider and summary stay text") {
  auto card = walk();
  card.title = card.provider = card.summary = card.where = kHostile;
  card.href = "javascript:alert(1)";
  auto const html = render(card).markup();
  CHECK_FALSE(contains(html, "<script"));
  CHECK_FALSE(contains(html, "javascript"));
  CHECK(count(html, kHarmless) == 4);
}

TEST_CASE("a hostile question stays text in the box, the title and the filters") {
  auto page = page_with({.total = 0,
                         .total_unknown = 0,
                         .cards = {},
                         .filters = {{kHostile, "/"}},
                         .groups = {},
                         .paging = {},
                         .looser = {},
                         .contacts = {}});
  page.form.q = page.form.near = kHostile;
  page.form.kept = {{"kind", kHostile}};
  page.mistakes = {kHostile};
  auto const html = render(page);
  CHECK_FALSE(contains(html, "<script"));
  CHECK(count(html, kHarmless) == 6);
}

TEST_CASE("a page has a language, a skip link, landmarks and one main heading") {
  auto const html = render(page_with({}));
  CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\">"));
  CHECK(contains(html, "href=\"#inhoud\""));
  CHECK(contains(html, "<main id=\"inhoud\""));
  CHECK(contains(html, "role=\"search\""));
  CHECK(count(html, "<h1>") == 1);
  CHECK_FALSE(contains(html, "style="));
  CHECK_FALSE(contains(html, "<script"));
}

TEST_CASE("every field of the form has a label") {
  auto const html = render(page_with({}));
  for (auto const* const id : {"q", "near", "radius", "domain", "layer", "maxPrice", "sort", "free"}) {
    INFO(id);
    CHECK(contains(html, "<label for=\"" + std::string(id) + "\">"));
    CHECK(contains(html, "id=\"" + std::string(id) + "\""));
  }
}

TEST_CASE("whom to call stands on every page") {
  auto const html = render(page_with({}));
  CHECK(contains(html, "href=\"tel:112\""));
  CHECK(contains(html, "href=\"tel:08000113\""));
  CHECK(contains(html, "huisarts"));
}

TEST_CASE("the municipality's contacts replace the national ones") {
  Municipality municipality;
  municipality.name = "Veenmeer";
  municipality.contacts = {{"general-practice", "Huisartsenpost", "0123-456112", {}}};
  auto const frame = frame_of(municipality);
  CHECK(frame.help[0].phone == "112");
  CHECK(frame.help[2].name == "Huisartsenpost");
  CHECK(frame.help[2].phone == "0123-456112");
}

TEST_CASE("no results say what to leave out and whom to call") {
  Found found;
  found.looser = {{"Zoek zonder “gratis” (12 resultaten)", "/?q=schaken"}};
  found.contacts = {{"", "Wijkteam", "0123-456117"}};
  auto const html = render(page_with(found));
  CHECK(contains(html, "Geen resultaten"));
  CHECK(contains(html, "href=\"/?q=schaken\""));
  CHECK(contains(html, "href=\"tel:0123456117\""));
}

TEST_CASE("pages link to their neighbours only where there are any") {
  Found found;
  found.total = 21;
  found.cards = {walk()};
  found.paging = {.page = 1, .pages = 2, .previous = "", .next = "/?page=2"};
  auto const html = render(page_with(found));
  CHECK(contains(html, "Pagina 1 van 2"));
  CHECK(contains(html, "rel=\"next\""));
  CHECK_FALSE(contains(html, "rel=\"prev\""));
}

TEST_CASE("a chosen choice says that its link takes it off") {
  Found found;
  found.groups = {{"groep-dag", "Dag", {{"Maandag", "/", 4, true}, {"Dinsdag", "/?day=tue", 2, false}}}};
  auto const html = render(page_with(found));
  CHECK(count(html, "Haal weg: ") == 1);
  CHECK(contains(html, "href=\"/?day=tue\""));
}

TEST_CASE("what is wrong is told once for each parameter") {
  http::Query const query{{"near", "Nergens"}, {"radius", "ver"}, {"utm", "x"}};
  auto const unknown = unknown_parameters(query);
  REQUIRE(unknown.size() == 1);
  CHECK(unknown[0].where == "/utm");
  auto const sentences = mistakes_of({{"/near", "is not known", "", "", false},
                                      {"/near", "again", "", "", false},
                                      {"/kind/0", "is not known", "", "", false},
                                      unknown[0]},
                                     query);
  REQUIRE(sentences.size() == 3);
  CHECK(contains(sentences[0], "“Nergens”"));
  CHECK(contains(sentences[2], "utm"));
}

TEST_CASE("a question that is asked twice is said to be so") {
  http::Query const query{{"q", "a"}, {"q", "b"}};
  CHECK(contains(mistakes_of({{"/q", "is given twice", "", "", false}}, query).at(0), "meer dan één keer"));
}

TEST_CASE("embedded files are found at the address with their hash only") {
  auto const url = asset_url("site.css");
  CHECK(url.starts_with("/assets/site."));
  auto const asset = find_asset(url.substr(8));
  REQUIRE(asset);
  CHECK(content_type_of(asset->file) == "text/css; charset=utf-8");
  CHECK(contains(std::string(asset->content), ":focus-visible"));
  CHECK_FALSE(find_asset("site.css"));
}

}  // namespace socialmap::pages
