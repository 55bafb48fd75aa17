// Every filter: what is known to fit is found, what is known not to fit is dropped, what is unknown comes
// last.
#include <catch2/catch.hpp>

#include "filter_checks.h"

namespace socialmap::text_tests {
namespace {

TEST_CASE("a kind, a domain, a need and a layer are always known") {
  World const world = of(R"(
- {id: dans, kinds: [dansen]}
- {id: eten, kinds: [eettafel, wandelgroep]}
- {id: geen, kinds: [eettafel], needs: {eenzaamheid: 0}}
- {id: hulp, kinds: [budgethulp]}
)");
  SearchRequest request;
  SECTION("kind: any of the offer's") {
    request.kinds = {"wandelgroep", "dansen"};
    check(world, request, {"dans", "eten"});
  }
  SECTION("domain: of any of its kinds") {
    request.domains = {"beweging"};
    check(world, request, {"dans", "eten"});
  }
  SECTION("need: helped at least a little") {
    request.needs = {"eenzaamheid"};
    check(world, request, {"eten"});
  }
  SECTION("needs are alternatives") {
    request.needs = {"eenzaamheid", "schulden"};
    check(world, request, {"eten", "hulp"});
  }
  SECTION("layer") {
    request.layer = Layer::support;
    check(world, request, {"hulp"});
  }
  SECTION("between two filters both hold") {
    request.kinds = {"eettafel"};
    request.domains = {"beweging"};
    check(world, request, {"eten"});
  }
  SECTION("a word that does not exist matches nothing") {
    request.kinds = {"bestaat-niet"};
    check(world, request, {});
  }
}

TEST_CASE("an age fits between the limits and is unknown without any") {
  World const world = of(R"(
- {id: between, audience: {minAge: 18, maxAge: 65}}
- {id: from-65, audience: {minAge: 65}}
- {id: to-17, audience: {maxAge: 17}}
- {id: without, audience: {groups: [ouderen]}}
)");
  SearchRequest request;
  request.age = 65;
  check(world, request, {"between", "from-65", "without?"});
  request.age = 17;
  check(world, request, {"to-17", "without?"});
  CHECK(world.search(request).hits.back().unknown == std::vector{Unknown::age});
}

TEST_CASE("a day fits the schedule and is unknown without one or by appointment") {
  World const world = of(R"(
- {id: appointment, schedule: []}
- {id: dated, schedule: [{on: [2026-12-02], from: "10:00"}]}
- {id: tuesday, schedule: [{days: [tue], from: "10:00"}]}
- {id: unknown}
- {id: weekly, schedule: [{days: [mon, wed], from: "10:00"}]}
)");
  SearchRequest request;
  request.days = {Weekday::wed, Weekday::fri};
  check(world, request, {"dated", "weekly", "appointment?", "unknown?"});
}

TEST_CASE("a price fits up to the maximum and is unknown when not given") {
  World const world = of(R"(
- {id: four, price: {amount: 4.00, per: visit}}
- {id: free, price: {amount: 0}}
- {id: six, price: {amount: 6.00, per: visit}}
- {id: unknown}
)");
  SearchRequest request;
  request.max_price = Cents{400};
  check(world, request, {"four", "free", "unknown?"});
  request.free = true;
  check(world, request, {"free", "unknown?"});
  request.max_price.reset();
  check(world, request, {"free", "unknown?"});
  CHECK(world.search(request).hits.back().unknown == std::vector{Unknown::price});
}

TEST_CASE("a neighbourhood is that of the point, the area, the home, and every one for what is remote") {
  World const world = of(kEverywhere);
  SearchRequest request;
  request.neighbourhoods = {"west"};
  check(world, request,
        {"area-two", "at-west", "home-all", "home-west", "online", "phone", "at-lost?", "unknown?"});
  request.neighbourhoods = {"midden"};
  check(world, request, {"home-all", "online", "phone", "at-lost?", "unknown?"});
  request.neighbourhoods = {"midden", "oost"};
  check(world, request,
        {"area-east", "area-two", "at-east", "home-all", "online", "phone", "at-lost?", "unknown?"});
}

TEST_CASE(
    "a radius counts from the point, the middle of the nearest area, and is nothing for what comes to you") {
  World const world = of(kEverywhere);
  SearchRequest request;
  request.near = "53.11,6.21";  // the middle of west
  request.radius = 500;
  check(world, request,
        {"area-two", "at-west", "home-all", "home-west", "online", "phone", "at-lost?", "unknown?"});
  request.near = "midden";
  check(world, request, {"home-all", "online", "phone", "at-lost?", "unknown?"});
  request.radius = 1500;
  check(
      world, request,
      {"area-east", "area-two", "at-east", "at-west", "home-all", "online", "phone", "at-lost?", "unknown?"});
}

TEST_CASE("without a radius nothing is dropped for where it is") {
  World const world = of(kEverywhere);
  SearchRequest request;
  request.near = "oost";
  request.sort = Sort::distance;
  check(world, request,
        {"area-east", "area-two", "at-east", "home-all", "online", "phone", "at-west", "at-lost", "home-west",
         "unknown"});
  auto const hits = world.search(request).hits;
  CHECK(hits[0].metres == 0.0);
  CHECK(*hits[6].metres == Approx(metres_between(kHallOost, kHallWest)));
  CHECK_FALSE(hits[7].metres);
  CHECK_FALSE(hits[8].metres);
}

TEST_CASE("an offer unknown on two filters says so of both and counts once") {
  World const world = of("- {id: a}\n- {id: b, price: {amount: 0}}\n");
  SearchRequest request;
  request.free = true;
  request.age = 70;
  check(world, request, {"a?", "b?"});
  auto const hits = world.search(request).hits;
  CHECK(hits[0].unknown == std::vector{Unknown::age, Unknown::price});
  CHECK(hits[1].unknown == std::vector{Unknown::age});
}

TEST_CASE("what is not published or is stale is never found") {
  World const world = of(R"(
- {id: aging, verified: {on: 2026-01-10}}
- {id: draft, status: draft}
- {id: expired, status: expired}
- {id: fresh, verified: {on: 2026-11-01}}
- {id: never}
- {id: published, status: published}
- {id: stale, verified: {on: 2025-06-01}}
- {id: withdrawn, status: withdrawn}
)");
  check(world, {}, {"aging", "fresh", "never", "published"});
}

TEST_CASE("what is over is not found, what still meets once is") {
  World const world = of(R"(
- {id: appointment, schedule: []}
- {id: last-week, schedule: [{on: [2026-11-16], from: "10:00"}]}
- {id: series-over, schedule: [{days: [mon], from: "10:00", end: 2026-11-22}]}
- {id: today, schedule: [{on: [2026-11-02, 2026-11-23], from: "10:00"}]}
)");
  check(world, {}, {"appointment", "today"});
}

}  // namespace
}  // namespace socialmap::text_tests
