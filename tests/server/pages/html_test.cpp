#include "server/pages/html.h"

#include <catch2/catch.hpp>

namespace socialmap::pages {

TEST_CASE("text is escaped") {
  CHECK(text("<script>alert('x') & \"y\"</script>").markup() ==
        "&lt;script&gt;alert(&#39;x&#39;) &amp; &quot;y&quot;&lt;/script&gt;");
  CHECK(text("Rouwcafé — één").markup() == "Rouwcafé — één");
}

TEST_CASE("an attribute cannot be left by its value") {
  auto const html = el("p", {{"title", "\" onclick='x' <b>"}}, text("a"));
  CHECK(html.markup() == "<p title=\"&quot; onclick=&#39;x&#39; &lt;b&gt;\">a</p>");
}

TEST_CASE("escaped text is escaped once more when it comes as text") {
  CHECK(text("&amp;").markup() == "&amp;amp;");
}

TEST_CASE("elements nest and lists of pieces follow each other") {
  auto const html = el("ul", each(std::vector<std::string>{"a", "<b>"},
                                  [](std::string const& item) { return el("li", text(item)); }));
  CHECK(html.markup() == "<ul><li>a</li><li>&lt;b&gt;</li></ul>");
  CHECK(Html{text("x"), el("b", text("y"))}.markup() == "x<b>y</b>");
  CHECK(el("p", {{"class", "x"}}, {text("1"), text("2")}).markup() == "<p class=\"x\">12</p>");
}

TEST_CASE("void elements have no end tag and others always do") {
  CHECK(el("br", {}, {}).markup() == "<br>");
  CHECK(el("input", {{"name", "q"}, Attribute("required", true)}).markup() == "<input name=\"q\" required>");
  CHECK(el("input", {{"name", "q"}, Attribute("checked", false)}).markup() == "<input name=\"q\">");
  CHECK(el("p", Html{}).markup() == "<p></p>");
}

TEST_CASE("a link to a script or another scheme is dropped") {
  for (auto const* const url :
       {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
        "data:text/html,<script>", "vbscript:x", "file:///etc/passwd", "//evil.example", "/\\evil.example",
        "/\t/evil.example", "https:", "", "evil"}) {
    INFO(url);
    CHECK_FALSE(is_safe_url(url));
    CHECK(el("a", {{"href", url}}, text("x")).markup() == "<a>x</a>");
  }
}

TEST_CASE("links to sites, mail, telephones and own paths stay") {
  for (auto const* const url : {"https://example.org/a?b=c", "HTTP://example.org", "mailto:info@example.org",
                                "tel:0123456789", "/", "/?q=a", "#inhoud", "?page=2"}) {
    INFO(url);
    CHECK(is_safe_url(url));
  }
  CHECK(el("a", {{"href", "/?a=1&b='2'"}}, text("x")).markup() ==
        "<a href=\"/?a=1&amp;b=&#39;2&#39;\">x</a>");
}

TEST_CASE("a document says what it is") {
  CHECK(document(el("html", {{"lang", "nl"}})) == "<!DOCTYPE html>\n<html lang=\"nl\"></html>\n");
}

TEST_CASE("no text in a block of data ends it or begins another element") {
  auto const html = data_block("{\"name\":\"</script><!--<script>&amp;\"}").markup();
  CHECK(html ==
        "<script type=\"application/ld+json\">{\"name\":\"\\u003c/script\\u003e\\u003c!--\\u003cscript\\u003e"
        "\\u0026amp;\"}</script>");
}

}  // namespace socialmap::pages
