#include "server/pages/offer_data.h"

#include <catch2/catch.hpp>

#include "engine/catalog/json.h"
#include "tests/server/veenmeer.h"

namespace socialmap::pages {
namespace {

/// What stands in the block.
Node data_of(std::string_view slug) {
  auto const id = *veenmeer().slugs().activity(slug);
  auto const markup = offer_data(veenmeer(), id, "https://kaart.example.org/x").markup();
  auto const start = markup.find('>') + 1;
  return read_json(markup.substr(start, markup.rfind('<') - start));
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

}  // namespace socialmap::pages
