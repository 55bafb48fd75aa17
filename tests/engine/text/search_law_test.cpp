// A search finds what reading every record finds: random small catalogues, random requests, and a plain scan.
#include <catch2/catch.hpp>

#include "scan.h"

namespace socialmap::text_tests {
namespace {

std::size_t count_of(FacetCounts const& facet, std::string const& id) {
  for (auto const& value : facet.counts) {
    if (value.id == id) return value.count;
  }
  return 0;
}

void check_facets(SearchResult const& result, Scan const& scan) {
  for (auto const& id : kKinds) {
    CHECK(count_of(result.facets[0], id) == scan.surely([&](SearchRequest& only) { only.kinds = {id}; }));
  }
  for (auto const& id : {"beweging", "eten", "geld"}) {
    CHECK(count_of(result.facets[1], id) == scan.surely([&](SearchRequest& only) { only.domains = {id}; }));
  }
  for (auto const& id : kAreas) {
    CHECK(count_of(result.facets[2], id) ==
          scan.surely([&](SearchRequest& only) { only.neighbourhoods = {id}; }));
  }
  Ids const days = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  for (std::size_t i = 0; i < days.size(); ++i) {
    CHECK(count_of(result.facets[3], days[i]) ==
          scan.surely([&](SearchRequest& only) { only.days = {static_cast<Weekday>(i)}; }));
  }
  std::size_t upto = 0;
  for (auto const& [id, cents] :
       {std::pair{"free", 0}, {"to-2.50", 250}, {"to-5", 500}, {"to-10", 1000}, {"more", 99999}}) {
    upto += count_of(result.facets[4], id);
    CHECK(upto == scan.surely([most = Cents{cents}](SearchRequest& only) { only.max_price = most; }));
  }
  for (auto const& id : kGroups) {
    CHECK(count_of(result.facets[5], id) == scan.surely([&](SearchRequest& only) { only.audiences = {id}; }));
  }
  for (auto const& id : kTraits) {
    CHECK(count_of(result.facets[6], id) == scan.surely([&](SearchRequest& only) { only.traits = {id}; }));
  }
  for (auto const& id : {"ar", "nl", "tr"}) {
    CHECK(count_of(result.facets[7], id) == scan.surely([&](SearchRequest& only) { only.languages = {id}; }));
  }
}

void check_relevance_order(SearchResult const& result) {
  for (std::size_t i = 1; i < result.hits.size(); ++i) {
    auto const& [one, two] = std::pair(result.hits[i - 1], result.hits[i]);
    CHECK(std::tuple(!one.unknown.empty(), -one.score, one.activity) <
          std::tuple(!two.unknown.empty(), -two.score, two.activity));
  }
}

void check_against_scan(World const& world, SearchRequest const& asked) {
  Scan const scan(world, asked);
  auto const result = world.search(asked);
  auto const& found = scan.found();
  CHECK(result.total == found.size());
  auto const unknown = [](Scan::Found const& match) { return !match.known; };
  CHECK(result.total_unknown == static_cast<std::size_t>(std::count_if(found.begin(), found.end(), unknown)));
  Ids ids;
  for (auto const& hit : result.hits) ids.push_back(world.catalogue.activity(hit.activity).id);
  auto expected = scan.in_order();
  if (asked.sort == Sort::relevance) {
    check_relevance_order(result);
    std::sort(ids.begin(), ids.end());
    std::sort(expected.begin(), expected.end());
  }
  CHECK(ids == expected);
  check_facets(result, scan);
}

TEST_CASE("a search finds, counts and orders what a scan of all records does") {
  for (unsigned seed = 1; seed <= 25; ++seed) {
    Dice dice(seed);
    std::vector<Activity> list;
    for (int i = dice.upto(40); i > 0; --i) list.push_back(offer(dice, i));
    World const world(std::move(list));
    for (int i = 0; i < 40; ++i) {
      CAPTURE(seed, i);
      check_against_scan(world, request(dice));
    }
  }
}

/// Of all offers that may be found: how many a filter lets through, drops and does not know.
struct Shares {
  double yes = 0, no = 0, unknown = 0;
};

Shares shares_of(RandomFilter const& filter) {
  Shares shares;
  for (unsigned seed = 1; seed <= 10; ++seed) {
    Dice dice(seed);
    std::vector<Activity> list;
    for (int i = 0; i < 40; ++i) list.push_back(offer(dice, i));
    World const world(std::move(list));
    for (int i = 0; i < 20; ++i) {
      SearchRequest asked;
      auto const all = static_cast<double>(Scan(world, asked).found().size());
      filter.ask(dice, asked);
      Scan const scan(world, asked);
      auto const& found = scan.found();
      auto const known = static_cast<double>(
          std::count_if(found.begin(), found.end(), [](Scan::Found const& f) { return f.known; }));
      shares.yes += known;
      shares.unknown += static_cast<double>(found.size()) - known;
      shares.no += all - static_cast<double>(found.size());
    }
  }
  return shares;
}

TEST_CASE("each filter is tried on offers that fit, that do not, and of which it is not known") {
  constexpr double kEnough = 0.15;
  for (auto const& filter : kFilters) {
    auto const [yes, no, unknown] = shares_of(filter);
    auto const all = yes + no + unknown;
    INFO(filter.name << ": yes " << yes / all << ", no " << no / all << ", unknown " << unknown / all);
    CHECK(yes / all >= kEnough);
    CHECK(no / all >= kEnough);
    CHECK(unknown / all >= kEnough);
  }
}

TEST_CASE("the same search gives the same answer") {
  Dice dice(99);
  std::vector<Activity> list;
  for (int i = 0; i < 40; ++i) list.push_back(offer(dice, i));
  World const world(list);
  World const again(list);
  for (int i = 0; i < 100; ++i) {
    auto const asked = request(dice);
    auto const one = world.search(asked);
    auto const two = again.search(asked);
    REQUIRE(one.hits.size() == two.hits.size());
    for (std::size_t h = 0; h < one.hits.size(); ++h) {
      CHECK(one.hits[h].activity == two.hits[h].activity);
      CHECK(one.hits[h].score == two.hits[h].score);
    }
  }
}

}  // namespace
}  // namespace socialmap::text_tests
