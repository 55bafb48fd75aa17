#include "engine/catalog/edited.h"

#include <catch2/catch.hpp>

#include "engine/catalog/json.h"
#include "tests/engine/catalog/reads.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using namespace socialmap::catalog_tests;
using test::FreshDirectory;

namespace {

Vocabulary words() {
  Vocabulary v;
  v.domains = {{"samen", "Samen", {}}};
  v.kinds = {{"eettafel", "Eettafel", "samen", Layer::activity, {}, ""}};
  return v;
}

/// Provider "maan" offers "soep" and has the location "zaal"; "zon" offers "thee"; there is a role "coach".
Catalogue town() {
  FreshDirectory const here;
  here.write("municipality.yaml", "id: m\nname: M\n");
  here.write("network.yaml", "professionals: [{id: coach, role: welfare-coach, name: Coach}]\n");
  here.write("providers/maan.yaml",
             "id: maan\nname: Maan\nlocations: [{id: zaal}]\n"
             "activities: [{id: soep, title: Soep, summary: S, kinds: [eettafel]}]\n");
  here.write("providers/zon.yaml",
             "id: zon\nname: Zon\nactivities: [{id: thee, title: Thee, summary: S, kinds: [eettafel]}]\n");
  auto reading = read_catalogue(here.path(), words());
  REQUIRE(reading.sound());
  return reading.catalogue;
}

constexpr ProviderId kMaan{0};

Activity checked(std::string const& json) {
  auto const catalogue = town();
  auto const known = words_of(words(), catalogue);
  return checked_activity(read_json(json), kMaan, {catalogue, words(), Slugs(catalogue), known});
}

std::string problems_of(std::string const& json) {
  try {
    checked(json);
    return "";
  } catch (InvalidInput const& invalid) {
    return lines_of(invalid.errors());
  }
}

}  // namespace

TEST_CASE("an offer is held to its fields, its words and its provider's locations, all at once") {
  auto const problems = problems_of(
      R"({"id": "brood", "title": "", "summary": "S", "kinds": ["eetafel"], "location": "zaaal", "layer": "support"})");
  CHECK(has(problems, "/title"));
  CHECK(has(problems, "/kinds/0"));
  CHECK(has(problems, "eettafel"));
  CHECK(has(problems, "/location"));
  CHECK_FALSE(has(problems, "/activities"));
  CHECK(
      problems_of(
          R"({"id": "brood", "title": "Brood", "summary": "S", "kinds": ["eettafel"], "location": "zaal"})") ==
      "");
}

TEST_CASE("a layer that its main kind does not have is refused") {
  CHECK(
      has(problems_of(
              R"({"id": "brood", "title": "B", "summary": "S", "kinds": ["eettafel"], "layer": "support"})"),
          "/layer"));
}

TEST_CASE("an id of another record is refused, one's own is not") {
  auto const with_id = [](std::string const& id) {
    return problems_of(R"({"id": ")" + id + R"(", "title": "T", "summary": "S", "kinds": ["eettafel"]})");
  };
  for (auto const* taken : {"thee", "zon", "maan", "coach"}) {
    INFO(taken);
    CHECK(has(with_id(taken), "/id"));
  }
  CHECK(with_id("soep") == "");
}

TEST_CASE("an offer may lead to itself and to offers that exist") {
  CHECK(problems_of(
            R"({"id": "brood", "title": "T", "summary": "S", "kinds": ["eettafel"], "feedsTo": ["thee"]})") ==
        "");
  CHECK(
      has(problems_of(
              R"({"id": "brood", "title": "T", "summary": "S", "kinds": ["eettafel"], "feedsTo": ["koek"]})"),
          "/feedsTo/0"));
}

TEST_CASE("a new offer comes at the end, a known one is replaced, and in order each has its place by id") {
  auto const before = town();
  auto const added = with_change(
      before, Slugs(before),
      {{},
       {{"maan", checked(R"({"id": "taart", "title": "Taart", "summary": "S", "kinds": ["eettafel"]})")},
        {"maan", checked(R"({"id": "soep", "title": "Snert", "summary": "S", "kinds": ["eettafel"]})")}}});
  REQUIRE(added.activities.size() == 4);
  CHECK_FALSE(added.is_current({0}));
  CHECK(added.is_current({1}));
  CHECK(added.activities[2].id == "taart");
  CHECK(added.provider(ActivityId{2}).id == "maan");
  CHECK(before.activities.size() == 2);
  auto slugs = Slugs(before);
  slugs.follow(added, 2);
  CHECK(slugs.activity("soep") == ActivityId{3});
  CHECK(slugs.activity("thee") == ActivityId{1});

  auto const ordered = in_order(added);
  REQUIRE(ordered.activities.size() == 3);
  CHECK(ordered.activities[0].title == "Snert");
  CHECK(ordered.activities[1].id == "taart");
  CHECK(ordered.provider(ActivityId{2}).id == "zon");
}

TEST_CASE("other providers take their place by id, and offers stay with theirs") {
  Provider first;
  first.id = "aarde";
  first.name = "Aarde";
  auto sun = town().providers[1];
  sun.name = "De Zon";
  auto const before = town();
  auto const changed = in_order(with_change(before, Slugs(before), {{first, sun}, {}}));
  REQUIRE(changed.providers.size() == 3);
  CHECK(changed.providers[0].id == "aarde");
  CHECK(changed.providers[2].name == "De Zon");
  CHECK(changed.provider(ActivityId{0}).id == "maan");
  CHECK(changed.provider(ActivityId{1}).id == "zon");
}

TEST_CASE("an offer's tree reads back to the same offer") {
  auto const offer = checked(
      R"({"id": "soep", "title": "Snert", "summary": "S", "kinds": ["eettafel"], "price": {"amount": 1.5, "per": "visit"}, "location": "zaal"})");
  CHECK(checked(to_json(tree_of(offer))) == offer);
}

TEST_CASE("a merge patch does what RFC 7386 says") {
  struct Case {
    char const *target, *patch, *result;
  };
  for (auto const& [target, patch, result] : {
           Case{R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})"},
           Case{R"({"a":"b"})", R"({"b":"c"})", R"({"a":"b","b":"c"})"},
           Case{R"({"a":"b"})", R"({"a":null})", R"({})"},
           Case{R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})"},
           Case{R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})"},
           Case{R"({"a":[{"b":"c"}]})", R"({"a":[1]})", R"({"a":[1]})"},
           Case{R"(["a"])", R"(["c"])", R"(["c"])"},
           Case{R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})"},
           Case{R"([1])", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})"},
       }) {
    INFO(patch);
    CHECK(to_json(patched(read_json(target), read_json(patch))) == result);
  }
}
