#include "server/pages/page_routes.h"

#include <catch2/catch.hpp>

#include "tests/server/veenmeer.h"

namespace socialmap::pages {
namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

http::Response search_for(http::Query query) {
  http::Request request;
  request.query = std::move(query);
  return search_response(veenmeer(), request);
}

http::Response offer(std::string id) {
  http::Request request;
  request.path_values["id"] = std::move(id);
  return offer_response(veenmeer(), request);
}

}  // namespace

TEST_CASE("a form sent empty shows everything") {
  auto const response = search_for({{"q", ""}, {"near", ""}, {"radius", ""}, {"maxPrice", ""}, {"sort", ""}});
  CHECK(response.status == 200);
  CHECK(response.caching == http::Caching::revalidate);
  CHECK(response.body == search_for({}).body);
}

TEST_CASE("an answer that tells what somebody looked for is private") {
  CHECK(search_for({{"q", "eten"}}).caching == http::Caching::private_search);
  CHECK(search_for({{"near", "9912AB"}}).caching == http::Caching::private_search);
}

TEST_CASE("a question that cannot be read gives the form back with what to mend") {
  for (http::Query const& query : {http::Query{{"near", "Atlantis"}},
                                   {{"radius", "1000"}},
                                   {{"sort", "distance"}},
                                   {{"kind", "tovenarij"}},
                                   {{"day", "gisteren"}},
                                   {{"page", "0"}},
                                   {{"maxPrice", "gratis"}},
                                   {{"layer", "x"}},
                                   {{"free", "ja"}},
                                   {{"nonsense", "1"}},
                                   {{"need", "loneliness"}},
                                   {{"q", std::string(1000, 'a')}}}) {
    INFO(query[0].first);
    auto const response = search_for(query);
    CHECK(response.status == 400);
    CHECK(response.caching == http::Caching::no_store);
    CHECK(contains(response.body, "We kunnen zo niet zoeken"));
  }
  CHECK(contains(search_for({{"near", "Atlantis"}, {"q", "eten"}}).body, "value=\"eten\""));
}

TEST_CASE("an offer has its page and an unknown one has none") {
  auto const response = offer("samen-eten-oosterveld");
  CHECK(response.status == 200);
  for (auto const* const part : {"Samen eten op woensdag", "Elke woensdag van 17.30 tot 19.30 uur",
                                 "Veldweg 12", "Veenmeerpas: € 2,00", "tel:0123450101", "Zonder drempels"}) {
    INFO(part);
    CHECK(contains(response.body, part));
  }
  CHECK(offer("bestaat-niet").problem->status == 404);
}

TEST_CASE("every shown offer has a page and no other has") {
  for (std::uint32_t i = 0; i < veenmeer().columns().size; ++i) {
    auto const& id = veenmeer().catalogue().activities[i].id;
    INFO(id);
    CHECK((offer(id).status == 200 && !offer(id).problem) == veenmeer().is_shown({i}));
  }
}

}  // namespace socialmap::pages
