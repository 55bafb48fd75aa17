#include "server/pages/search_view.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "engine/calendar/zone.h"
#include "server/pages/card_view.h"
#include "server/pages/search_labels.h"
#include "server/pages/texts.h"
#include "tests/server/veenmeer.h"

namespace socialmap::pages {
namespace {

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

SearchPage page_for(http::Query const& query) {
  return search_page_of(veenmeer(), query, veenmeer().search(request_of(veenmeer(), query)));
}

}  // namespace

TEST_CASE("a price may be written with a comma") {
  CHECK(tidied({{"maxPrice", "2,50"}}) == http::Query{{"maxPrice", "2.50"}});
  CHECK(request_of(veenmeer(), tidied({{"maxPrice", "2,50"}})).max_price.has_value());
}

TEST_CASE("whole kilometres are told without a fraction") {
  CHECK(label_of_filter(veenmeer(), "radius", "500") == "Binnen 500 m");
  CHECK(label_of_filter(veenmeer(), "radius", "2000") == "Binnen 2 km");
  CHECK(label_of_filter(veenmeer(), "radius", "2500") == "Binnen 2,5 km");
  CHECK(label_of_filter(veenmeer(), "radius", "ver") == "Binnen ver");
}

TEST_CASE("amounts and ages may be written as people write them") {
  for (auto const* const words : {"€ 5", "€5", "5,-", "€ 5,-", "5 euro", " 5 "}) {
    INFO(words);
    CHECK(tidied({{"maxPrice", words}}) == http::Query{{"maxPrice", "5"}});
  }
  CHECK(tidied({{"maxPrice", "€ 2,50"}}) == http::Query{{"maxPrice", "2.50"}});
  CHECK(tidied({{"age", "74 jaar"}}) == http::Query{{"age", "74"}});
  for (auto const* const words : {"veel", "€", "euro", "5 of 6 piek"})
    CHECK(tidied({{"maxPrice", words}}) == http::Query{{"maxPrice", words}});
  CHECK(tidied({{"age", "jaar"}}) == http::Query{{"age", "jaar"}});
}

TEST_CASE("boxes of one name are read as the filter without brackets") {
  CHECK(tidied({{"accessibility[]", "lift"}, {"accessibility", "lift"}}) ==
        http::Query{{"accessibility", "lift"}});
}

TEST_CASE("a chosen filter is kept by every link and can be taken off") {
  auto const query = http::Query{{"day", "mon"}, {"near", "9912AB"}};
  auto const page = page_for(query);
  REQUIRE(page.found);
  REQUIRE(page.found->filters.size() == 1);
  CHECK(page.found->filters[0] == Link{"Maandag", "/zoeken?near=9912AB"});
  CHECK(page.form.kept == http::Query{{"day", "mon"}});
  for (auto const& group : page.found->groups) {
    CHECK(group.kept == query);
    for (auto const& choice : group.choices)
      CHECK(choice.href == (choice.value == "mon" ? "/zoeken?near=9912AB" : ""));
  }
}

TEST_CASE("a card tells the next meeting, and of one under way until when") {
  auto const id = veenmeer().slugs().activity("wandelen-nieuwland").value();
  auto const at = [](char const* time) {
    return in_amsterdam(veenmeer().today(), parse_clock_time(time).value());
  };
  CHECK(next_date_words(*veenmeer().at(at("09:59")), id) == "vandaag 10.00 uur");
  CHECK(next_date_words(*veenmeer().at(at("10:30")), id) == "nu bezig, tot 11.15 uur");
  CHECK(next_date_words(*veenmeer().at(at("11:15")), id) == "do 26 november 10.00 uur");
}

TEST_CASE("a question without a word says that everything is shown") {
  auto const says_so = [](http::Query const& query) {
    auto const sentences = page_for(query).found->read_as;
    return std::find(sentences.begin(), sentences.end(), texts().no_words) != sentences.end();
  };
  CHECK(says_so({{"q", "🙂 !?"}}));
  CHECK_FALSE(says_so({{"q", "wandelen 🙂"}}));
  CHECK_FALSE(says_so({}));
}

TEST_CASE("a need is called as residents say it") {
  auto const& words = veenmeer().vocabulary();
  CHECK(label_in(words.needs, words.english.needs, "low-literacy") ==
        "Moeite met lezen, schrijven of rekenen");
  CHECK(label_in(words.needs, words.english.needs, "loneliness") == "Eenzaamheid");
}

TEST_CASE("a link tells the number of results it leads to") {
  auto const query = http::Query{{"kind", "walking-group"}};
  auto const page = page_for(query);
  auto const& kinds = page.found->groups.at(0);
  CHECK(kinds.choices.front().href == "/zoeken");
  CHECK(kinds.choices.front().count == page.found->total);
  CHECK(kinds.choices.size() > 1);
}

TEST_CASE("a search is held to groups and languages, each counted as the search would count it") {
  auto const query = http::Query{{"audience", "newcomers"}, {"language", "ar"}};
  auto const page = page_for(query);
  REQUIRE(page.found->filters.size() == 2);
  CHECK(page.found->filters[0] == Link{"Nieuwkomers en statushouders", "/zoeken?language=ar"});
  CHECK(page.found->filters[1] == Link{"Arabisch", "/zoeken?audience=newcomers"});
  CHECK(page.form.kept == query);
  std::size_t chosen = 0;
  for (auto const& group : page.found->groups) {
    if (group.id != "groep-audience" && group.id != "groep-language") continue;
    CHECK_FALSE(group.choices.front().href.empty());
    CHECK(group.choices.front().count > 0);
    CHECK(group.choices.front().count <= page.found->total);
    CHECK(group.choices.size() > 2);
    ++chosen;
  }
  CHECK(chosen == 2);
}

TEST_CASE("further choices open themselves only where one of them cannot be read") {
  CHECK_FALSE(page_for({{"free", "true"}, {"age", "74"}}).form.open);
  http::Query const wrong{{"age", "veel"}};
  CHECK(search_page_of(veenmeer(), wrong, {{"/age", "must be a number", "", "", false}}).form.open);
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
  CHECK(page.found->looser[0].href == "/zoeken?q=wandelen");
}

TEST_CASE("search engines may list all offers, and no page with a filter or a question") {
  CHECK(page_for({}).frame.listed);
  CHECK(page_for({{"page", "2"}}).frame.listed);
  CHECK_FALSE(page_for({{"day", "mon"}}).frame.listed);
  CHECK_FALSE(page_for({{"q", "eten"}, {"page", "2"}}).frame.listed);
}

TEST_CASE("a place with a typing error leads to the one that was meant") {
  auto const query = http::Query{{"near", "Oostervelt"}, {"q", "eten"}};
  auto const page = search_page_of(veenmeer(), query, {{"/near", "is not known", "", "", false}});
  REQUIRE_FALSE(page.meant.empty());
  CHECK(page.meant[0] == Link{"Oosterveld", "/zoeken?q=eten&near=oosterveld"});
  CHECK(contains(render(page), "<a href=\"/zoeken?q=eten&amp;near=oosterveld\""));
  auto const nowhere = http::Query{{"near", "Xqzwv"}};
  CHECK(search_page_of(veenmeer(), nowhere, {{"/near", "is not known", "", "", false}}).meant.empty());
}

TEST_CASE("everything wrong with a question is told at once") {
  try {
    request_of(veenmeer(), {{"nonsense", "1"}, {"sort", "x"}, {"kind", "tovenarij"}, {"near", "Atlantis"}});
    FAIL("was read");
  } catch (InvalidInput const& wrong) {
    std::set<std::string> places;
    for (auto const& error : wrong.errors()) places.insert(error.where);
    CHECK(places == std::set<std::string>{"/nonsense", "/sort", "/kind", "/near"});
  }
}

}  // namespace socialmap::pages
