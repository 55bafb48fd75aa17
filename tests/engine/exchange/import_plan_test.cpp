#include "engine/exchange/import_plan.h"

#include <catch2/catch.hpp>

#include "engine/catalog/json.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using test::FreshDirectory;

namespace {

/// "maan" has "zaal", and offers "soep" there, with more fields, and "thee", which somebody withdrew.
Catalogue town(std::string const& more = {}) {
  FreshDirectory const here;
  here.write("municipality.yaml", "id: m\nname: M\n");
  here.write("providers/maan.yaml",
             "id: maan\nname: Maan\nphone: 0123-456789\n"
             "locations: [{id: zaal, street: Laan 1, accessibility: {stepFree: true}}]\n"
             "activities:\n"
             "- {id: soep, title: Soep, summary: S, kinds: [communal-meal], location: zaal, vog: true" +
                 more +
                 "}\n"
                 "- {id: thee, title: Thee, summary: S, kinds: [communal-meal], status: withdrawn}\n");
  auto reading = read_catalogue(here.path(), test::vocabulary());
  REQUIRE(reading.sound());
  return reading.catalogue;
}

ImportOrder all_may() {
  return {[](std::string const&) { return true; }, true, true, false, {"soep", "thee"}};
}

ImportOrder publisher_may() {
  return {[](std::string const& id) { return id == "maan"; }, false, false, false, {}};
}

ImportPlan planned(std::string const& json, ImportOrder const& order = all_may()) {
  return plan_import(source_of_tree(read_json(json)), order, town(), test::vocabulary());
}

ImportedRecord const& of(ImportPlan const& plan, std::string const& id, bool is_provider = false) {
  for (auto const& record : plan.records) {
    if (record.id == id && record.is_provider == is_provider) return record;
  }
  FAIL("no record " << id);
  return plan.records.front();
}

Activity const& changed_to(ImportPlan const& plan) { return plan.change.activities.at(0).activity; }

}  // namespace

TEST_CASE("what a source gives is put in place, what it does not give stays") {
  auto const plan = planned(
      R"({"id": "maan", "activities": [{"id": "soep", "title": "Snert", "location": null, "kinds": ["communal-meal"]}]})");
  CHECK(of(plan, "maan", true).outcome == ImportOutcome::unchanged);
  CHECK(of(plan, "soep").outcome == ImportOutcome::changed);
  CHECK(of(plan, "soep").changed == std::vector<std::string>{"title", "location"});
  CHECK(changed_to(plan).title == "Snert");
  CHECK(changed_to(plan).vog == true);
  CHECK_FALSE(changed_to(plan).location);
}

TEST_CASE("a record that is as it was is left alone") {
  auto const plan = planned(
      R"({"id": "maan", "name": "Maan", "activities": [{"id": "soep", "title": "Soep", "location": "zaal", "traits": []}]})");
  CHECK(of(plan, "soep").outcome == ImportOutcome::unchanged);
  CHECK(plan.change.activities.empty());
  CHECK(plan.change.providers.empty());
}

TEST_CASE("a location is known by its id, and its other fields stay") {
  auto const plan = planned(
      R"({"id": "maan", "locations": [{"id": "zaal", "street": "Laan 2"}, {"id": "tuin"}], "activities": []})");
  CHECK(of(plan, "maan", true).changed == std::vector<std::string>{"locations"});
  auto const& locations = plan.change.providers.at(0).locations;
  REQUIRE(locations.size() == 2);
  CHECK(locations[0].street == "Laan 2");
  CHECK(locations[0].accessibility->step_free == true);
  CHECK(plan.change.providers.at(0).phone == "0123-456789");
}

TEST_CASE("a broken record does not stop the others") {
  auto const plan = planned(
      R"({"id": "maan", "activities": [{"id": "soep", "title": ""}, {"id": "koek", "title": "Koek", "summary": "S", "kinds": ["communal-meal"]}, 7, {"title": "Zonder"}]})");
  CHECK(of(plan, "soep").outcome == ImportOutcome::refused);
  CHECK(of(plan, "soep").problems.at(0).where == "/title");
  CHECK(of(plan, "koek").outcome == ImportOutcome::created);
  CHECK(of(plan, "").outcome == ImportOutcome::refused);
  CHECK(plan.change.activities.size() == 1);
}

TEST_CASE("everything that is wrong with a record is told at once") {
  auto const plan = planned(
      R"({"id": "maan", "activities": [{"id": "koek", "title": "", "summary": "S", "kinds": ["taartles"]}]})");
  std::vector<std::string> places;
  for (auto const& problem : of(plan, "koek").problems) places.push_back(problem.where);
  CHECK(places == std::vector<std::string>{"/title", "/kinds/0"});
}

TEST_CASE("an offer that is gone at its source is told, and withdrawn when asked") {
  auto const empty = R"({"id": "maan", "activities": []})";
  auto const told = planned(empty);
  CHECK(of(told, "soep").outcome == ImportOutcome::gone);
  CHECK(told.change.activities.empty());
  auto order = all_may();
  order.withdraw_gone = true;
  auto const withdrawn = planned(empty, order);
  CHECK(of(withdrawn, "soep").outcome == ImportOutcome::withdrawn);
  CHECK(changed_to(withdrawn).status == Status::withdrawn);
  CHECK(withdrawn.records.size() == 2);  // not thee: it is withdrawn
  order.brought = {};
  CHECK(planned(empty, order).change.activities.empty());
}

TEST_CASE("a source that could not be read whole withdraws nothing") {
  auto order = all_may();
  order.withdraw_gone = true;
  auto const plan = planned(R"({"id": "maan", "activities": [{"title": "Soep"}]})", order);
  CHECK(of(plan, "soep").outcome == ImportOutcome::gone);
  CHECK(of(plan, "soep").problems.at(0).warning);
  CHECK(plan.change.activities.empty());
}

TEST_CASE("an offer whose id is none may be any of those that are gone") {
  auto order = all_may();
  order.withdraw_gone = true;
  for (auto const* id : {"\"So ep!\"", "7", "null", "\"\""}) {
    INFO(id);
    auto const plan = planned(R"({"id": "maan", "activities": [{"id": )" + std::string(id) + "}]}", order);
    CHECK(of(plan, "soep").outcome == ImportOutcome::gone);
    CHECK(plan.change.activities.empty());
  }
}

TEST_CASE("a source that lists no offers of a provider says nothing of them") {
  auto order = all_may();
  order.withdraw_gone = true;
  auto const plan = planned(R"({"id": "maan", "name": "Volle Maan"})", order);
  CHECK(plan.records.size() == 1);
  CHECK(plan.change.activities.empty());
  CHECK(plan.change.providers.size() == 1);
}

TEST_CASE("a source that heard it earlier does not undo that an offer was verified here") {
  auto const as_of = [](Catalogue const& catalogue, std::string const& verified) {
    auto const json = R"({"id": "maan", "activities": [{"id": "soep", "verified": )" + verified + "}]}";
    return plan_import(source_of_tree(read_json(json)), all_may(), catalogue, test::vocabulary());
  };
  auto const catalogue = town(", verified: {on: 2026-11-20}");
  CHECK(of(as_of(catalogue, R"({"on": "2026-08-01"})"), "soep").outcome == ImportOutcome::unchanged);
  CHECK(changed_to(as_of(catalogue, R"({"on": "2026-11-21"})")).verified->on == *parse_date("2026-11-21"));
  CHECK_FALSE(changed_to(as_of(catalogue, "null")).verified);
}

TEST_CASE("what somebody withdrew stays withdrawn") {
  auto const plan =
      planned(R"({"id": "maan", "activities": [{"id": "thee", "summary": "T", "status": "published"}]})");
  CHECK(of(plan, "thee").changed == std::vector<std::string>{"summary"});
  CHECK(of(plan, "thee").problems.at(0).where == "/status");
  CHECK(changed_to(plan).status == Status::withdrawn);
}

TEST_CASE("an offer that was withdrawn because its source lost it is back when the source has it again") {
  auto const again = R"({"id": "maan", "activities": [{"id": "thee", "summary": "T"}]})";
  auto order = all_may();
  order.before_gone = [](std::string const& id) {
    return id == "thee" ? std::optional<std::string>("published") : std::nullopt;
  };
  auto const plan = planned(again, order);
  CHECK(of(plan, "thee").problems.empty());
  CHECK(changed_to(plan).status == Status::published);
  // One that may not publish brings back what it had, no more.
  order.may_publish = false;
  CHECK(changed_to(planned(again, order)).status == Status::published);
  order.before_gone = [](std::string const&) { return std::optional<std::string>("submitted"); };
  CHECK(changed_to(planned(again, order)).status == Status::submitted);
  // One that may, says itself.
  order.may_publish = true;
  auto const drafted =
      planned(R"({"id": "maan", "activities": [{"id": "thee", "summary": "T", "status": "draft"}]})", order);
  CHECK(changed_to(drafted).status == Status::draft);
}

TEST_CASE("a publisher submits new offers of its own, and no others") {
  auto const offer = [](std::string const& id, std::string const& more) {
    return R"({"id": ")" + id + R"(", "title": "T", "summary": "S", "kinds": ["communal-meal"])" + more + "}";
  };
  auto const plan =
      planned(R"({"id": "maan", "activities": [)" +
                  offer("koek", R"(, "status": "published", "verified": {"on": "2026-11-01"})") + "," +
                  offer("brood", R"(, "status": "draft")") + R"(, {"id": "soep", "status": "withdrawn"}]})",
              publisher_may());
  REQUIRE(plan.change.activities.size() == 2);
  CHECK(plan.change.activities[0].activity.status == Status::submitted);
  CHECK_FALSE(plan.change.activities[0].activity.verified);
  CHECK(plan.change.activities[1].activity.status == Status::draft);
  CHECK(of(plan, "soep").outcome == ImportOutcome::unchanged);
  auto const others = planned(R"([{"id": "zon", "name": "Zon", "activities": [)" + offer("dans", "") + "]}]",
                              publisher_may());
  CHECK(of(others, "zon", true).outcome == ImportOutcome::refused);
  CHECK(of(others, "dans").outcome == ImportOutcome::refused);
  CHECK(others.change.activities.empty());
}

TEST_CASE("a new provider comes with its offers") {
  auto const plan = planned(
      R"([{"id": "zon", "name": "Zon", "locations": [{"id": "hal"}], "activities": [{"id": "dans", "title": "T", "summary": "S", "kinds": ["communal-meal"], "location": "hal"}]}])");
  CHECK(of(plan, "zon", true).outcome == ImportOutcome::created);
  CHECK(of(plan, "dans").outcome == ImportOutcome::created);
  CHECK(plan.change.activities.at(0).provider == "zon");
}

TEST_CASE("what is no list of providers is refused whole") {
  for (auto const* text : {"7", "[7]", R"({"activities": []})", R"({"id": "a", "activities": {}})",
                           R"([{"id": "a"}, {"id": "a"}])"}) {
    INFO(text);
    CHECK_THROWS_AS(source_of_tree(read_json(text)), InvalidInput);
  }
}

TEST_CASE("a table of which no row can be taken writes nothing, not even its provider") {
  std::string const mapping =
      "provider: {id: zon, name: Zon}\ncolumns: {title: titel, date: dag}\n"
      "defaultKind: communal-meal\nvenues: []\n";
  for (auto const* text : {"titel,dag\n", "titel,dag\nDans,3-12\n"}) {
    INFO(text);
    auto const source = source_of_csv({text, "t.csv", mapping, "m.yaml", *parse_date("2026-11-23")}, town(),
                                      test::vocabulary());
    auto const plan = plan_import(source, all_may(), town(), test::vocabulary());
    CHECK(plan.records.empty());
    CHECK(plan.change.providers.empty());
  }
}

TEST_CASE("an offer of a table keeps its id when other rows go") {
  std::string const mapping =
      "provider: {id: maan, name: Maan}\ncolumns: {title: titel, date: dag, venue: waar}\n"
      "defaultKind: communal-meal\nvenues: [{name: Zaal}, {name: Hal}]\n";
  auto const rows = [&](std::string const& text, Catalogue const& catalogue) {
    return source_of_csv({"titel,dag,waar\n" + text, "t.csv", mapping, "m.yaml", *parse_date("2026-11-23")},
                         catalogue, test::vocabulary());
  };
  auto const both = rows("Dans,2026-12-01,Hal\nDans,2026-12-02,Zaal\n", town());
  auto const plan = plan_import(both, all_may(), town(), test::vocabulary());
  auto const before = town();
  auto const after = with_change(before, Slugs(before), plan.change);
  auto const second = rows("Dans,2026-12-02,Zaal\n", after);
  auto const& ids = plan.change.activities;
  REQUIRE(ids.size() == 2);
  REQUIRE(second.providers[0].activities.size() == 1);
  CHECK(*text_at(second.providers[0].activities[0], "id") == ids[1].activity.id);
  auto const again = plan_import(both, all_may(), after, test::vocabulary());
  CHECK(again.change.activities.empty());
}
