#include "server/pages/card.h"

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

}  // namespace socialmap::pages
