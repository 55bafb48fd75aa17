#include "server/pages/search_page.h"

#include <catch2/catch.hpp>

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

TEST_CASE("a hostile question stays text in the box, the title and the filters") {
  auto page = page_with({.total = 0,
                         .total_unknown = 0,
                         .cards = {},
                         .filters = {{kHostile, "/"}},
                         .groups = {},
                         .paging = {},
                         .read_as = {},
                         .take_along = {},
                         .looser = {},
                         .nearest_title = {},
                         .nearest = {},
                         .contacts = {}});
  page.form.q = page.form.near = kHostile;
  page.form.kept = {{"kind", kHostile}};
  page.mistakes = {kHostile};
  auto const html = render(page);
  CHECK_FALSE(contains(html, "<script"));
  CHECK(count(html, kHarmless) == 7);
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

TEST_CASE("a choice is a button that keeps the rest, and one that was made a link that takes it off") {
  Found found;
  found.groups = {{"groep-dag",
                   "Dag",
                   {{"q", "schaken"}},
                   {{"Maandag", "/?q=schaken", 4}, {"Dinsdag", "", 2, "day", "tue"}}}};
  auto const html = render(page_with(found));
  CHECK(count(html, "Haal weg: ") == 1);
  CHECK(contains(html, "href=\"/?q=schaken\""));
  CHECK(contains(html, "<input type=\"hidden\" name=\"q\" value=\"schaken\">"));
  CHECK(contains(html, "name=\"day\" value=\"tue\""));
}

TEST_CASE("search engines are not led into the filters") {
  Found found;
  found.filters = {{"Maandag", "/"}};
  found.groups = {{"groep-dag",
                   "Dag",
                   {{"q", "schaken"}},
                   {{"Maandag", "/?q=schaken", 4}, {"Dinsdag", "", 2, "day", "tue"}}}};
  found.looser = {{"Zoek zonder “gratis” (12 resultaten)", "/?q=schaken"}};
  CHECK(count(render(page_with(found)), "rel=\"nofollow\"") == 3);
}

}  // namespace socialmap::pages
