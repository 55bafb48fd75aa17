#include "server/pages/offer_data.h"

#include <catch2/catch.hpp>

#include "engine/catalog/json.h"
#include "tests/server/veenmeer.h"

namespace socialmap::pages {
namespace {

/// What stands in the block.
Node inside(Html const& block) {
  auto const markup = block.markup();
  auto const start = markup.find('>') + 1;
  return read_json(markup.substr(start, markup.rfind('<') - start));
}

Node data_of(std::string_view slug) {
  auto const id = *veenmeer().slugs().activity(slug);
  return inside(offer_data(veenmeer(), id, "https://kaart.example.org/x"));
}

}  // namespace

TEST_CASE("an offer with a next date in a building is an event") {
  auto const data = data_of("samen-eten-oosterveld");
  CHECK(*text_at(data, "@type") == "Event");
  CHECK(*text_at(data, "startDate") == "2026-11-25T16:30:00Z");
  CHECK(*text_at(*data.find("location")->find("address"), "streetAddress") == "Veldweg 12");
  CHECK(text_at(*data.find("organizer"), "name") != nullptr);
}

TEST_CASE("an offer by phone is a service, and what is free costs nothing") {
  auto const data = data_of("telefooncirkel-ochtend");
  CHECK(*text_at(data, "@type") == "Service");
  CHECK(data.find("startDate") == nullptr);
  CHECK(*text_at(*data.find("offers"), "price") == "0.00");
}

TEST_CASE("an organisation tells how to reach it, and only what is known") {
  Provider provider;
  provider.name = "</script><img src=x onerror=alert(1)>";
  provider.phone = "0123-450560";
  provider.url = "https://example.org/belkring";
  auto const block = provider_data(provider, "https://kaart.example.org/organisaties/belkring");
  CHECK(block.markup().find("<img") == std::string::npos);
  auto const data = inside(block);
  CHECK(*text_at(data, "@type") == "Organization");
  CHECK(*text_at(data, "name") == provider.name);
  CHECK(*text_at(data, "url") == "https://kaart.example.org/organisaties/belkring");
  CHECK(*text_at(data, "sameAs") == "https://example.org/belkring");
  CHECK(*text_at(data, "telephone") == "0123-450560");
  CHECK(data.find("email") == nullptr);
  CHECK(data.find("description") == nullptr);
}

}  // namespace socialmap::pages
