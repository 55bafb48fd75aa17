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

std::string problems_of(std::string const& json) {
  try {
    checked_activity(read_json(json), kMaan, town(), words());
    return "";
  } catch (InvalidInput const& invalid) {
    return lines_of(invalid.errors());
  }
}

Activity checked(std::string const& json) {
  return checked_activity(read_json(json), kMaan, town(), words());
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

TEST_CASE("new records take their places by id, known ones are replaced") {
  auto const offer = [](std::string const& id, std::string const& title) {
    return checked(R"({"id": ")" + id + R"(", "title": ")" + title +
                   R"(", "summary": "S", "kinds": ["eettafel"]})");
  };
  Provider avond;
  avond.id = "avond";
  Provider zon;
  zon.id = "zon";
  zon.name = "De zon";
  auto const after = changed(
      town(),
      {{zon, avond},
       {{"avond", offer("taart", "Taart")}, {"maan", offer("soep", "Snert")}, {"zon", offer("aal", "Aal")}}});
  REQUIRE(after.providers.size() == 3);
  CHECK(after.providers[0].id == "avond");
  CHECK(after.providers[2].name == "De zon");
  std::vector<std::string> told;
  for (std::uint32_t i = 0; i < after.activities.size(); ++i)
    told.push_back(after.activities[i].title + " of " + after.provider(ActivityId{i}).id);
  CHECK(told == std::vector<std::string>{"Aal of zon", "Snert of maan", "Taart of avond", "Thee of zon"});
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
