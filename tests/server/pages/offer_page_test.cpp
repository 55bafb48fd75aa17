#include "server/pages/offer_page.h"

#include <catch2/catch.hpp>

#include "server/pages/error_page.h"

namespace socialmap::pages {
namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

OfferPage page_with(std::vector<Section> sections) {
  OfferPage page;
  page.title = "Samen eten";
  page.sections = std::move(sections);
  return page;
}

}  // namespace

TEST_CASE("facts stand under their heading, links only where they are safe") {
  auto const html = render(page_with({{"Contact",
                                       {{"Telefoon", {{"0123-456789", "tel:0123456789", false}}},
                                        {"Website", {{"klik", "javascript:alert(1)", false}}}}}}));
  CHECK(contains(html, "<h2>Contact</h2>"));
  CHECK(contains(html, "<dt>Telefoon</dt><dd><a href=\"tel:0123456789\">0123-456789</a></dd>"));
  CHECK(contains(html, "<dd><a>klik</a></dd>"));
  CHECK_FALSE(contains(html, "javascript"));
}

TEST_CASE("what is not known is shown apart from what is") {
  auto const html = render(page_with({{"Toegankelijkheid", {{"Lift", {{"Onbekend, vraag na", "", true}}}}}}));
  CHECK(contains(html, "<dd><span class=\"unknown\">Onbekend, vraag na</span></dd>"));
}

TEST_CASE("several lines of a fact are a list") {
  auto const html = render(page_with({{"Wat", {{"Soort", {{"a", "", false}, {"b", "", false}}}}}}));
  CHECK(contains(html, "<dd><ul><li>a</li><li>b</li></ul></dd>"));
}

TEST_CASE("a heading without facts is left out") {
  auto const html = render(page_with({{"Leeg", {{"Niets", {}}}}, {"", {}}}));
  CHECK_FALSE(contains(html, "Leeg"));
  CHECK_FALSE(contains(html, "<h2></h2>"));
}

TEST_CASE("hostile texts of a record stay text") {
  auto page = page_with({{"Wat", {{"Let op", {{"<img src=x onerror=alert(1)>", "", false}}}}}});
  page.title = "</title><script>alert(1)</script>";
  page.description = {"<b>vet</b>"};
  auto const html = render(page);
  CHECK_FALSE(contains(html, "<script"));
  CHECK_FALSE(contains(html, "<img"));
  CHECK(contains(html, "<p>&lt;b&gt;vet&lt;/b&gt;</p>"));
  CHECK(contains(html, "&lt;/title&gt;"));
}

TEST_CASE("an error page is Dutch and tells nothing of the inside") {
  auto problem = http::make_problem(500, "secret detail <b>");
  problem.instance = "/<script>";
  auto const html = error_page(problem);
  CHECK(contains(html, "Er ging iets mis bij ons"));
  CHECK(contains(html, "Foutnummer 500"));
  CHECK_FALSE(contains(html, "secret"));
  CHECK_FALSE(contains(html, "<script"));
  CHECK(contains(error_page(http::make_problem(404, "x")), "Deze pagina is er niet"));
}

}  // namespace socialmap::pages
