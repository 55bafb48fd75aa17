// What a search finds by words, in which order, and what it counts.
#include <catch2/catch.hpp>

#include <limits>

#include "world.h"

namespace socialmap::text_tests {
namespace {

SearchRequest for_words(std::string q) {
  SearchRequest request;
  request.q = std::move(q);
  return request;
}

TEST_CASE("every word must be found, and when no offer has them all, those with the most come first") {
  World const world(R"(
- {id: a, title: Zingen en soep, kinds: [dansen], summary: Elke week}
- {id: b, title: Zingen, kinds: [dansen], summary: Elke week}
- {id: c, title: Zingen met soep en brood, kinds: [dansen], summary: Lange tekst over van alles en nog wat erbij}
- {id: d, title: Breien, kinds: [dansen], summary: Elke week}
)");
  CHECK(world.ids("zingen soep") == Ids{"a", "c"});
  CHECK(world.ids("zingen soep brood") == Ids{"c"});
  CHECK(world.ids("zingen soep brood raket") == Ids{"c"});  // raket stands nowhere
  CHECK(world.ids("zingen soep breien") == Ids{"d", "a", "c", "b"});
  CHECK(world.ids("raket") == Ids{});
}

TEST_CASE("fewer words are enough when the filters leave no offer with all of them") {
  World const world(R"(
- {id: a, title: Zingen en soep, kinds: [dansen], summary: Elke week, price: {amount: 9, per: visit}}
- {id: b, title: Soep, kinds: [dansen], summary: Elke week, price: {amount: 0}}
)");
  auto request = for_words("zingen soep");
  CHECK(world.ids(request) == Ids{"a"});
  request.free = true;
  CHECK(world.ids(request) == Ids{"b"});
}

TEST_CASE("a word counts for more in the title than in the summary, and there more than in the description") {
  World const world(R"(
- {id: a-description, title: Tuin, kinds: [eettafel], summary: Buurt, description: Schaken}
- {id: b-summary, title: Tuin, kinds: [eettafel], summary: Schaken, description: Buurt}
- {id: c-title, title: Schaken, kinds: [eettafel], summary: Tuin, description: Buurt}
- {id: d-none, title: Tuin, kinds: [eettafel], summary: Buurt, description: Bloemen}
)");
  CHECK(world.ids("schaken") == Ids{"c-title", "b-summary", "a-description"});
}

TEST_CASE("an offer is found by its labels, its provider and where it is") {
  World const world(R"(
- {id: a, title: Rondje, kinds: [wandelgroep], summary: Fijn, location: hal-oost}
- {id: b, title: Hapje, kinds: [eettafel], summary: Fijn, traits: [rustig], location: {area: [west]}}
- {id: c, title: Praten, kinds: [budgethulp], summary: Fijn, audience: {groups: [ouderen]}}
)");
  CHECK(world.ids("wandelgroep") == Ids{"a"});
  CHECK(world.ids("bewegen") == Ids{"a"});
  CHECK(world.ids("oosterveld") == Ids{"a"});
  CHECK(world.ids("westwijk") == Ids{"b"});
  CHECK(world.ids("prikkelarm") == Ids{"b"});
  CHECK(world.ids("oudere") == Ids{"c"});
  CHECK(world.ids("kompas").size() == 3);
}

TEST_CASE("nearness adds to relevance and the score is both") {
  World const world(R"(
- {id: a-far, title: Soep, kinds: [eettafel], summary: Warm, location: hal-oost}
- {id: b-near, title: Soep, kinds: [eettafel], summary: Warm, location: hal-west}
- {id: c-nowhere, title: Soep, kinds: [eettafel], summary: Warm}
)");
  auto request = for_words("soep");
  auto const text_only = world.search(request).hits;
  CHECK(world.ids(request) == Ids{"a-far", "b-near", "c-nowhere"});
  request.near = "53.11,6.21";
  auto const both = world.search(request).hits;
  CHECK(world.ids(request) == Ids{"b-near", "a-far", "c-nowhere"});
  CHECK(both[0].score == Approx(text_only[1].score + 3));
  CHECK(both[1].score == Approx(text_only[0].score + 3000 / (1000 + *both[1].metres)).margin(0.0001));
  request.q.reset();
  CHECK(world.ids(request) == Ids{"b-near", "a-far", "c-nowhere"});
  CHECK(world.search(request).hits[0].score == 3);
  request.near.reset();
  CHECK(world.search(request).hits[0].score == 0);
}

TEST_CASE("what is online is no nearer than what is round the corner") {
  World const world(
      "- {id: a, title: Soep, kinds: [eettafel], summary: Buiten, location: online}\n"
      "- {id: b, title: Soep, kinds: [eettafel], summary: Buiten, location: hal-west}\n");
  SearchRequest request;
  request.q = "soep";
  request.near = "53.1101,6.2101";
  CHECK(world.ids(request) == Ids{"b", "a"});
}

TEST_CASE("unknown comes after every known yes however well its words fit") {
  World const world(R"(
- {id: a, title: Soep soep soep, kinds: [eettafel], summary: Soep}
- {id: b, title: Tafel, kinds: [eettafel], summary: Lekker, description: Met soep, price: {amount: 0}}
)");
  auto request = for_words("soep");
  CHECK(world.ids(request) == Ids{"a", "b"});
  request.free = true;
  for (auto const sort : {Sort::relevance, Sort::next, Sort::title, Sort::verified}) {
    request.sort = sort;
    CHECK(world.ids(request) == Ids{"b", "a?"});
  }
}

TEST_CASE("the next date goes by schedule, holidays and cancellations, and none comes last") {
  World const world(R"(
- {id: a, title: Soep, kinds: [eettafel], summary: S, schedule: [{days: [fri], from: "10:00"}]}
- {id: b, title: Soep, kinds: [eettafel], summary: S}
- {id: c, title: Soep, kinds: [eettafel], summary: S, schedule: [{days: [mon], from: "10:00"}]}
- {id: d, title: Soep, kinds: [eettafel], summary: S, schedule: [{on: [2026-11-20], from: "10:00"}]}
- {id: e, title: Soep, kinds: [eettafel], summary: S, schedule: [{days: [mon], from: "09:00"}], cancelled: [{on: 2026-11-23}]}
- {id: f, title: Soep, kinds: [eettafel], summary: S, schedule: []}
)");
  auto request = for_words("soep");
  request.sort = Sort::next;
  CHECK(world.ids(request) == Ids{"c", "a", "e", "b", "f"});  // d is over
}

TEST_CASE("titles sort without regard to case and accents, verification newest first and never last") {
  World const world(R"(
- {id: a, title: Über soep, kinds: [eettafel], summary: S, verified: {on: 2026-05-01}}
- {id: b, title: ZZZ, kinds: [eettafel], summary: S}
- {id: c, title: appel, kinds: [eettafel], summary: S, verified: {on: 2026-10-01}}
- {id: d, title: Éclair, kinds: [eettafel], summary: S, verified: {on: 2026-10-01}}
)");
  SearchRequest request;
  request.sort = Sort::title;
  CHECK(world.ids(request) == Ids{"c", "d", "a", "b"});
  request.sort = Sort::verified;
  CHECK(world.ids(request) == Ids{"c", "d", "a", "b"});
}

TEST_CASE("pages part the matches") {
  std::string list;
  for (int i = 0; i < 23; ++i) {
    auto const price = i % 3 == 0 ? "" : ", price: {amount: 0}";
    list += "- {id: o" + std::to_string(i) + ", title: Soep, kinds: [eettafel], summary: S" + price + "}\n";
  }
  World const world(list);
  auto request = for_words(GENERATE("", "soep", "soep raket"));
  request.free = true;
  request.page_size = 100;
  auto const all = world.ids(request);
  REQUIRE(all.size() == 23);
  request.page_size = GENERATE(1, 5, 22, 23, 24);
  Ids together;
  for (request.page = 1; request.page <= 30; ++request.page) {
    auto const page = world.search(request);
    CHECK(page.total == 23);
    CHECK(page.total_unknown == 8);
    for (auto const& id : world.ids(request)) together.push_back(id);
  }
  CHECK(together == all);
  request.page = std::numeric_limits<int>::max();
  CHECK(world.ids(request).empty());
}

TEST_CASE("facets count what a filter on each value would surely leave") {
  World const world(R"(
- {id: a, title: Soep, kinds: [eettafel, dansen], summary: S, location: hal-oost, price: {amount: 0}}
- {id: b, title: Soep, kinds: [eettafel], summary: S, location: online, price: {amount: 2.50, per: visit}}
- {id: c, title: Soep, kinds: [wandelgroep], summary: S, location: {area: [oost, west]}, price: {amount: 2.51, per: visit}}
- {id: d, title: Soep, kinds: [wandelgroep], summary: S, schedule: [{days: [mon, sun], from: "10:00"}], price: {amount: 10, per: visit}}
- {id: e, title: Soep, kinds: [dansen], summary: S, schedule: [{days: [sun], from: "10:00"}], price: {amount: 10.01, per: visit}}
- {id: f, title: Brood, kinds: [dansen], summary: S}
)");
  auto request = for_words("soep");
  request.page_size = 1;
  request.facets = {Facet::price, Facet::kind, Facet::domain, Facet::neighbourhood, Facet::day};
  auto const facets = world.search(request).facets;
  REQUIRE(facets.size() == 5);
  using Counts = std::vector<FacetCount>;
  CHECK(facets[0].facet == Facet::price);
  CHECK(facets[0].counts == Counts{{"free", 1}, {"more", 1}, {"to-10", 1}, {"to-2.50", 1}, {"to-5", 1}});
  CHECK(facets[1].counts == Counts{{"dansen", 2}, {"eettafel", 2}, {"wandelgroep", 2}});
  CHECK(facets[2].counts == Counts{{"beweging", 4}, {"eten", 2}});
  CHECK(facets[3].counts == Counts{{"oost", 3}, {"west", 2}, {"midden", 1}});
  CHECK(facets[4].counts == Counts{{"sun", 2}, {"mon", 1}});
}

TEST_CASE("a catalogue without offers is searched like any other") {
  World const world(std::vector<Activity>{});
  CHECK(world.ids("soep").empty());
  CHECK(world.search({}).total == 0);
}

}  // namespace
}  // namespace socialmap::text_tests
