#include <catch2/catch.hpp>

#include "server/pages/page_routes.h"
#include "server/pages/search_view.h"

namespace socialmap::pages {
namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// Veenmeer on a day on which its records are fresh.
SocialMap const& veenmeer() {
  static SocialMap const map(read_map({std::string(SOCIALMAP_SOURCE_DIR) + "/catalog/veenmeer", "", ""}),
                             parse_date("2026-11-23").value());
  return map;
}

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

TEST_CASE("a price may be written with a comma") {
  CHECK(search_for({{"maxPrice", "2,50"}}).status == 200);
  CHECK(tidied({{"maxPrice", "2,50"}}) == http::Query{{"maxPrice", "2.50"}});
}

TEST_CASE("a chosen filter is kept by every link and can be taken off") {
  auto const query = http::Query{{"day", "mon"}, {"near", "9912AB"}};
  auto const page = search_page_of(veenmeer(), query, veenmeer().search(request_of(query)));
  REQUIRE(page.found);
  REQUIRE(page.found->filters.size() == 1);
  CHECK(page.found->filters[0] == Link{"Maandag", "/?near=9912AB"});
  CHECK(page.form.kept == http::Query{{"day", "mon"}});
  for (auto const& group : page.found->groups) {
    for (auto const& choice : group.choices) {
      INFO(choice.href);
      CHECK(contains(choice.href, "near=9912AB"));
      CHECK((choice.chosen || contains(choice.href, "day=")));
    }
  }
}

TEST_CASE("a link tells the number of results it leads to") {
  auto const query = http::Query{{"kind", "walking-group"}};
  auto const page = search_page_of(veenmeer(), query, veenmeer().search(request_of(query)));
  auto const& kinds = page.found->groups.at(0);
  CHECK(kinds.choices.front().chosen);
  CHECK(kinds.choices.front().count == page.found->total);
  CHECK(kinds.choices.size() > 1);
}

TEST_CASE("no results name what to leave out") {
  auto const query = http::Query{{"q", "wandelen"}, {"kind", "debt-counselling"}};
  auto const page = search_page_of(veenmeer(), query, SearchResult{});
  CHECK_FALSE(page.found->looser.empty());
  CHECK_FALSE(page.found->contacts.empty());
}

TEST_CASE("where no single filter is too many the words alone are offered") {
  auto const query = http::Query{{"q", "wandelen"}, {"kind", "debt-counselling"}, {"domain", "digital"}};
  auto const page = search_page_of(veenmeer(), query, SearchResult{});
  REQUIRE(page.found->looser.size() == 1);
  CHECK(page.found->looser[0].href == "/?q=wandelen");
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
