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

TEST_CASE("a form sent without scripts leads to the address of what was filled in") {
  auto const leads_to = [](http::Query query) {
    auto const response = search_for(std::move(query));
    CHECK(response.status == 303);
    CHECK(response.caching == http::Caching::no_store);
    REQUIRE(response.headers.size() == 1);
    return response.headers[0].second;
  };
  CHECK(leads_to({{"q", ""}, {"near", ""}, {"radius", ""}, {"maxPrice", ""}, {"sort", ""}}) == "/zoeken");
  CHECK(leads_to({{"q", "a & b"}, {"near", ""}, {"maxPrice", "2,50"}}) ==
        "/zoeken?q=a%20%26%20b&maxPrice=2.50");
  CHECK(leads_to({{"accessibility[]", "lift"}, {"accessibility[]", "stepFree"}}) ==
        "/zoeken?accessibility=lift&accessibility=stepFree");
  CHECK(leads_to({{"day", "mon"}, {"day", "mon"}}) == "/zoeken?day=mon");
}

TEST_CASE("what a sender hangs on an address does not stop a search") {
  for (auto const* const mark : {"fbclid", "utm_source", "utm_campaign", "gclid", "mc_eid"}) {
    INFO(mark);
    auto const response = search_for({{"q", "eten"}, {mark, "abc"}});
    CHECK(response.status == 303);
    REQUIRE(response.headers.size() == 1);
    CHECK(response.headers[0].second == "/zoeken?q=eten");
  }
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
