// The filters on who, when and what: known to fit, known not to fit, and not known.
#include "filter_checks.h"

namespace socialmap::text_tests {
namespace {

TEST_CASE("an audience is welcomed or reserved for, and others are only kept out by a reservation") {
  World const world = of(R"(
- {id: a-nobody}
- {id: b-welcome, audience: {groups: [ouderen]}}
- {id: c-others-welcome, audience: {groups: [jongeren]}}
- {id: d-reserved, audience: {reservedFor: [ouderen, jongeren]}}
- {id: e-others, audience: {groups: [ouderen], reservedFor: [jongeren]}}
)");
  SearchRequest request;
  request.audiences = {"ouderen"};
  check(world, request, {"b-welcome", "d-reserved", "a-nobody?", "c-others-welcome?"});
  request.audiences = {"ouderen", "jongeren"};
  check(world, request, {"b-welcome", "c-others-welcome", "d-reserved", "e-others", "a-nobody?"});
  CHECK(world.search(request).hits.back().unknown == std::vector{Unknown::audience});
}

TEST_CASE("a gender fits a group for all and its own, and x has to ask") {
  World const world = of(R"(
- {id: any, audience: {gender: any}}
- {id: men, audience: {gender: men}}
- {id: silent, audience: {minAge: 18}}
- {id: women, audience: {gender: women}}
)");
  SearchRequest request;
  request.gender = ClientGender::woman;
  check(world, request, {"any", "women", "silent?"});
  request.gender = ClientGender::man;
  check(world, request, {"any", "men", "silent?"});
  request.gender = ClientGender::other;
  check(world, request, {"any", "men?", "silent?", "women?"});
}

TEST_CASE("a trait is decided by its field, else by the lists") {
  World const world = of(R"(
- {id: dear, price: {amount: 5, per: visit}, traits: [free]}
- {id: free, price: {amount: 0}, notTraits: [free]}
- {id: listed, traits: [free]}
- {id: never, notTraits: [free]}
- {id: silent}
)");
  SearchRequest request;
  request.traits = {"free"};
  check(world, request, {"free", "listed", "silent?"});
  request.traits = {"free", "rustig"};
  check(world, request, {"free", "listed", "dear?", "never?", "silent?"});
}

TEST_CASE("a language is shared, not shared, or not known, also one that nobody speaks") {
  World const world = of(R"(
- {id: dutch, language: {spoken: [nl]}}
- {id: level, language: {dutchLevel: B1}}
- {id: silent}
- {id: turkish, language: {spoken: [nl, tr]}}
)");
  SearchRequest request;
  request.languages = {"tr", "fy"};
  check(world, request, {"turkish", "level?", "silent?"});
  request.languages = {"fy"};
  check(world, request, {"level?", "silent?"});
}

TEST_CASE("a pass is accepted, others are, or nothing is told") {
  World const world = of(R"(
- {id: other, price: {amount: 5, per: visit, passes: [fondspas]}}
- {id: reduced, price: {amount: 5, per: visit, withPass: {stadspas: 2}}}
- {id: silent, price: {amount: 5, per: visit}}
- {id: taken, price: {amount: 5, per: visit, passes: [stadspas]}}
)");
  SearchRequest request;
  request.passes = {"stadspas"};
  check(world, request, {"reduced", "taken", "silent?"});
}

TEST_CASE("a building must have all that is asked, and where there is no building it is not known") {
  World const world = of(kEverywhere);
  SearchRequest request;
  request.accessibility = {"stepFree"};
  Ids const elsewhere = {"area-east?", "area-two?", "home-all?", "home-west?",
                         "online?",    "phone?",    "unknown?"};
  auto with = [&](Ids known) {
    known.insert(known.end(), elsewhere.begin(), elsewhere.end());
    return known;
  };
  check(world, request, with({"at-east", "at-west"}));
  request.accessibility = {"stepFree", "hearingLoop"};
  check(world, request, with({"at-west"}));
  request.accessibility = {"hearingLoop"};
  check(world, request, with({"at-lost", "at-west"}));
}

TEST_CASE("there is place with one free, none with a waiting list only") {
  World const world = of(R"(
- {id: full, capacity: {places: 8, free: 0}}
- {id: one, capacity: {places: 8, free: 1}}
- {id: silent, capacity: {places: 8}}
- {id: waiting, capacity: {free: 0, waitingWeeks: 3}}
)");
  SearchRequest request;
  request.available = true;
  check(world, request, {"one", "silent?"});
}

TEST_CASE("a box holds a point, the middle of an area, and what is everywhere") {
  World const world = of(kEverywhere);
  SearchRequest request;
  request.box = BoundingBox{53.105, 6.20, 53.115, 6.22};  // the middle of west
  check(world, request,
        {"area-two", "at-west", "home-all", "home-west", "online", "phone", "at-lost?", "unknown?"});
  request.box = BoundingBox{52, 5, 52, 5};
  check(world, request, {"home-all", "online", "phone", "at-lost?", "unknown?"});
}

TEST_CASE("a day and a daypart are those of one meeting") {
  World const world = of(R"(
- {id: both, schedule: [{days: [wed], from: "19:00"}]}
- {id: never, schedule: [{days: [wed], from: "12:29"}, {days: [fri], from: "17:30"}]}
- {id: silent, schedule: []}
)");
  SearchRequest request;
  request.days = {Weekday::wed};
  request.dayparts = {Daypart::evening};
  check(world, request, {"both", "silent?"});
  CHECK(world.search(request).hits.back().unknown == std::vector{Unknown::day, Unknown::daypart});
  request.days.clear();
  check(world, request, {"both", "never", "silent?"});
  request.dayparts = {Daypart::morning};
  check(world, request, {"never", "silent?"});
  request.dayparts = {Daypart::afternoon};
  check(world, request, {"silent?"});
}

TEST_CASE("a period has a meeting that goes on, its first and last day included") {
  World const world = of(R"(
- {id: appointment, schedule: []}
- {id: cancelled, schedule: [{days: [wed], from: "10:00"}], cancelled: [{on: 2026-12-02}]}
- {id: dated, schedule: [{on: [2026-12-02], from: "10:00"}]}
- {id: weekly, schedule: [{days: [wed], from: "10:00"}]}
)");
  SearchRequest request;
  request.from = request.to = day("2026-12-02");
  check(world, request, {"dated", "weekly", "appointment?"});
  request.to = day("2026-12-09");
  check(world, request, {"cancelled", "dated", "weekly", "appointment?"});
  request.from = day("2026-12-03");
  check(world, request, {"cancelled", "weekly", "appointment?"});
  request.from = request.to = day("2028-03-01");  // a Wednesday past the days in the columns
  check(world, request, {"cancelled", "weekly", "appointment?"});
  request.from = request.to = day("2028-03-02");
  check(world, request, {"appointment?"});
}

TEST_CASE("a provider is always known") {
  World const world = of("- {id: a}\n- {id: v-b}\n");
  SearchRequest request;
  request.providers = {"vereniging"};
  check(world, request, {"v-b"});
  request.providers = {"vereniging", "huis"};
  check(world, request, {"a", "v-b"});
}

}  // namespace
}  // namespace socialmap::text_tests
