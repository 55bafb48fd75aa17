#include "engine/exchange/import_csv.h"

#include <catch2/catch.hpp>

#include "engine/exchange/import_geography.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

std::string const kMapping = R"(provider: {id: agenda, name: Agenda van Waterdam}
columns: {title: naam, date: datum, time: tijdstip, venue: locatie, sort: soort, description: omschrijving}
kinds: {Muziek / Koor: [choir-singing, music-making]}
defaultKind: culture-visits
venues:
  - {name: Plein, also: [het plein, Pl.], postcode: "7911", place: Waterdam}
  - {name: Binnenstad, area: [oude-stad]}
summary: ["{sort}: {description}.", "{sort} op {venue}"]
source: {name: Verzonnen lijst}
)";

Date const kToday = *parse_date("2017-05-01");

std::string const kHeading = "jaar,naam,datum,tijdstip,locatie,soort,omschrijving\n";

/// A municipality with invented places, and an import of these rows into it.
struct Import {
  explicit Import(std::string const& rows, std::string const& mapping = kMapping, bool dry_run = false) {
    import_geography({world.write("polygons.geojson", invented_polygons()),
                      world.write("pc.csv", invented_postcodes()), "Waterdam"},
                     world.path("waterdam"), false);
    report =
        import_csv({world.write("events.csv", kHeading + rows), world.write("mapping.yaml", mapping), kToday},
                   world.path("waterdam"), vocabulary(), dry_run);
    auto const reading = read_catalogue(world.path("waterdam"), vocabulary());
    INFO(lines_of(reading.problems));
    REQUIRE(reading.sound());
    catalogue = reading.catalogue;
  }
  bool has(std::string const& message) const { return count_of(report.problems, message) == 1; }

  FreshDirectory world;
  ImportReport report;
  Catalogue catalogue;
};

std::vector<InputError> errors_of_mapping(std::string const& mapping) {
  try {
    Import const import("", mapping);
  } catch (InvalidInput const& bad) {
    return bad.errors();
  }
  return {};
}

std::vector<Date> dates(std::initializer_list<char const*> texts) {
  std::vector<Date> days;
  for (auto const* text : texts) days.push_back(*parse_date(text));
  return days;
}

}  // namespace

TEST_CASE("a venue that names a location keeps its id, and two of the same id do not share it") {
  auto mapping = kMapping;
  mapping.replace(mapping.find("{name: Plein"), 1, "{id: oud-plein, ");
  mapping.replace(mapping.find("  - {name: Binnenstad"), 0,
                  "  - {id: oud-plein, name: Hal, postcode: \"7911\"}\n");
  Import const import(
      "2017,Fanfare,2017-06-01,20:00,Plein,Muziek,Mooi\n2017,Koor,2017-06-02,20:00,Hal,Muziek,Mooi\n",
      mapping);
  auto const& locations = import.catalogue.providers.at(0).locations;
  REQUIRE(locations.size() == 2);
  CHECK(locations[0].id == "hal");
  CHECK(locations[1].id == "oud-plein");
}

TEST_CASE("one title and venue on several days become one offer with a slot per time") {
  Import const import(
      "2017,Zingen op het plein,2017-05-08,19:00 - 21:00 uur,Plein,Muziek / koor,Meezingen\n"
      "2017,Zingen Op Het Plein,2017-05-01,19.00-21.00,het Plein,muziek/Koor,meezingen\n"
      "2017,Zingen op het plein,2017-05-15,20:00 - 02:00,Pl.,,\n");
  INFO(lines_of(import.report.problems));
  CHECK(import.report.read == 3);
  CHECK(import.report.imported == 3);
  CHECK(import.report.records == 1);
  REQUIRE(import.catalogue.activities.size() == 1);
  auto const& offer = import.catalogue.activities[0];
  CHECK(offer.id == "zingen-op-het-plein");
  CHECK(offer.title == "Zingen op het plein");
  CHECK(offer.kinds == std::vector<std::string>{"choir-singing", "music-making"});
  CHECK(offer.summary == "Muziek / koor: Meezingen.");
  CHECK(offer.description == "Meezingen");
  CHECK(offer.status == Status::published);
  CHECK(offer.source->name == "Verzonnen lijst");
  CHECK_FALSE(offer.verified);
  REQUIRE(offer.schedule.has_value());
  Schedule const expected{
      DatedSlot{dates({"2017-05-01", "2017-05-08"}), {ClockTime{1140}, ClockTime{1260}, false}},
      DatedSlot{dates({"2017-05-15"}), {ClockTime{1200}, ClockTime{120}, true}}};
  CHECK((*offer.schedule == expected));
  auto const& location = import.catalogue.providers[0].locations.at(0);
  CHECK(location.name == "Plein");
  CHECK(location.postcode == "7911");
  CHECK((offer.location == Whereabouts{AtLocation{"plein"}}));
}

TEST_CASE("a day without a starting time is told in words and never gets a made-up one") {
  Import const import(
      "2017,Markt,2017-05-01,,Plein,Muziek / koor,\n"
      "2017,Markt,2017-05-08,tot 19:00 uur,Plein,Muziek / koor,\n"
      "2017,Concert,2017-05-01,?,Plein,Muziek / koor,\n"
      "2017,Concert,2017-05-02,20:00,Plein,Muziek / koor,\n");
  REQUIRE(import.catalogue.activities.size() == 2);
  auto const& concert = import.catalogue.activities[0];
  Schedule const expected{DatedSlot{dates({"2017-05-02"}), {ClockTime{1200}, std::nullopt, false}}};
  CHECK((concert.schedule == expected));
  CHECK(concert.description == "Begintijd niet bekend op: 1 mei 2017 (\"?\").");
  CHECK(concert.summary == "Muziek / koor op Plein.");
  auto const& market = import.catalogue.activities[1];
  CHECK_FALSE(market.schedule.has_value());
  CHECK(market.description == "Begintijd niet bekend op: 1 mei 2017, 8 mei 2017 (\"tot 19:00 uur\").");
  CHECK(market.summary ==
        "Muziek / koor op Plein. Op 2 dagen tussen 1 mei 2017 en 8 mei 2017, tijd niet bekend.");
  CHECK(import.has("events.csv:2:1 tijdstip: warning: has no time"));
  CHECK(import.has("events.csv:3:1 tijdstip: warning: has only an ending time"));
  CHECK(import.has("events.csv:4:1 tijdstip: warning: has a time that cannot be read"));
}

TEST_CASE(
    "a row without a day or a title, with HTML or a missing cell is reported, and its neighbours are taken") {
  Import const import(
      "2017,Circus,voorjaar 2017,,Plein,,\n"
      "2017,,2017-05-01,,Plein,,\n"
      "2017,Circus,2017-02-30,,Plein,,\n"
      "2017,Circus,2017-05-01,20:00,Plein,,<b>groot</b>\n"
      "2017,Circus,2017-05-01\n"
      "2017,\"Circus,\nook\x07"
      " voor \"\"jou\"\"\",2017-05-01,20:00,Plein,,\n");
  INFO(lines_of(import.report.problems));
  CHECK(import.report.read == 6);
  CHECK(import.report.imported == 1);
  CHECK(import.report.reported == 5);
  CHECK(import.has("events.csv:2:1 datum: must be a day that exists"));
  CHECK(import.has("got \"voorjaar 2017\""));
  CHECK(import.has("events.csv:3:1 naam: has no title"));
  CHECK(import.has("events.csv:4:1 datum: must be a day that exists"));
  CHECK(import.has("events.csv:5:1 omschrijving: has HTML"));
  CHECK(import.has("events.csv:6:1: must have 7 cells"));
  REQUIRE(import.catalogue.activities.size() == 1);
  CHECK(import.catalogue.activities[0].title == "Circus, ook voor \"jou\"");
}

TEST_CASE("what the mapping does not know is said per row") {
  Import const import(
      "2017,Kermis,2017-05-01,20:00,Weiland,Kermis,\n"
      "2017,Optocht,2017-05-01,20:00,,,\n"
      "2017,Optocht,2017-05-01,20:00,,,\n"
      "2017,Wijkfeest,2017-05-01,20:00,binnenstad,muziek/koor,\n");
  INFO(lines_of(import.report.problems));
  CHECK(import.report.imported == 4);
  CHECK(import.has("events.csv:1:1: warning: has columns that the mapping does not name"));
  CHECK(
      import.has("events.csv:2:1 soort: warning: has a sort that the mapping's kinds do not name; taken as "
                 "culture-visits"));
  CHECK(import.has("events.csv:2:1 locatie: warning: has a venue that the mapping does not name"));
  CHECK(import.has("events.csv:3:1 locatie: warning: has no venue"));
  CHECK(import.has("events.csv:4:1: warning: has the title, venue, day and time of line 3"));
  REQUIRE(import.catalogue.activities.size() == 3);
  CHECK((import.catalogue.activities[0].location == Whereabouts{AtLocation{"weiland"}}));
  CHECK_FALSE(import.catalogue.activities[1].location.has_value());
  CHECK((import.catalogue.activities[2].location == Whereabouts{InArea{{"oude-stad"}}}));
}

TEST_CASE("without a defaultKind a row whose sort has no rule is reported") {
  auto mapping = kMapping;
  mapping.erase(mapping.find("defaultKind"), std::string("defaultKind: culture-visits\n").size());
  Import const import("2017,Kermis,2017-05-01,20:00,Plein,Kermis,\n", mapping);
  CHECK(import.report.reported == 1);
  CHECK(
      import.has("events.csv:2:1 soort: has a sort that the mapping's kinds do not name, and the mapping has "
                 "no defaultKind"));
  CHECK(import.catalogue.activities.empty());
}

TEST_CASE("a long title is cut to 80 characters and stands whole in the description") {
  std::string title = "Een";
  while (title.size() < 100) title += " lange naam";
  Import const import("2017," + title + ",2017-05-01,20:00,Plein,Muziek/koor,\n");
  REQUIRE(import.catalogue.activities.size() == 1);
  CHECK(import.catalogue.activities[0].title.size() <= 82);
  CHECK(import.catalogue.activities[0].description == title);
  CHECK(import.has("events.csv:2:1 naam: warning: is cut to 80 characters"));
}

TEST_CASE("ids keep apart from those of others and of the same title elsewhere") {
  FreshDirectory world;
  world.write("m/municipality.yaml", "id: m\nname: M\n");
  world.write("m/providers/koor.yaml",
              "id: koor\nname: Koor\nactivities:\n  - {id: zingen, title: Zingen, kinds: [choir-singing], "
              "summary: Zingen.}\n");
  auto const mapping = world.write("mapping.yaml",
                                   "provider: {id: agenda, name: Agenda}\ndefaultKind: choir-singing\n"
                                   "columns: {title: naam, date: datum, venue: locatie}\n");
  auto const events =
      world.write("events.csv",
                  "naam,datum,locatie\nZingen,1-5-2017,Kerk\nDansen,1-5-2017,Kerk\nDansen,1-5-2017,Plein\n");
  for (int time = 0; time < 2; ++time) {
    import_csv({events, mapping, kToday}, world.path("m"), vocabulary(), false);
    auto const reading = read_catalogue(world.path("m"), vocabulary());
    INFO(lines_of(reading.problems));
    REQUIRE(reading.sound());
    REQUIRE(reading.catalogue.activities.size() == 4);
    CHECK(reading.catalogue.activities[0].id == "dansen");
    CHECK(reading.catalogue.activities[1].id == "dansen-plein");
    CHECK(reading.catalogue.activities[3].id == "zingen-kerk");
  }
}

TEST_CASE("more than 200 offers are written as JSON, and the file of a smaller import goes") {
  std::string rows;
  for (int i = 0; i < 201; ++i) rows += "2017,Avond " + std::to_string(i) + ",2017-05-01,20:00,Plein,,\n";
  Import const import(rows);
  CHECK(import.world.has("waterdam/providers/agenda.json"));
  import_csv({import.world.write("few.csv", kHeading + "2017,Avond,2017-05-01,20:00,Plein,,\n"),
              import.world.path("mapping.yaml"), kToday},
             import.world.path("waterdam"), vocabulary(), false);
  CHECK(import.world.has("waterdam/providers/agenda.yaml"));
  CHECK_FALSE(import.world.has("waterdam/providers/agenda.json"));
}

TEST_CASE("a dry run of events writes nothing and reports the same") {
  std::string const rows = "2017,Kermis,2017-05-01,,Weiland,Kermis,\n2017,Kermis,onbekend,,Weiland,Kermis,\n";
  Import const dry(rows, kMapping, true);
  Import const wet(rows, kMapping, false);
  CHECK_FALSE(dry.world.has("waterdam/providers"));
  CHECK(wet.world.has("waterdam/providers/agenda.yaml"));
  CHECK(dry.report.imported == wet.report.imported);
  CHECK(dry.report.problems.size() == wet.report.problems.size());
}

TEST_CASE("a mapping is refused with every problem and its line") {
  auto const errors = errors_of_mapping(
      "provider: {id: Agenda, name: A}\n"
      "columns: {titel: naam, date: datum}\n"
      "kinds: {Muziek: [choir]}\n"
      "venues:\n"
      "  - {name: Plein, lat: 53.2}\n"
      "summary: [\"{soort}\"]\n");
  auto const text = lines_of(errors);
  INFO(text);
  CHECK(count_of(errors, "mapping.yaml:1:16 provider.id: ") == 1);
  CHECK(count_of(
            errors,
            "mapping.yaml:2:11 columns.titel: is no known field, got \"titel\"; did you mean \"title\"?") ==
        1);
  CHECK(count_of(errors, "mapping.yaml:3:18 kinds.Muziek[0]: is no known kind, got \"choir\"") == 1);
  CHECK(count_of(errors, "mapping.yaml:5:5 venues[0]: has only one of lat and lon") == 1);
  auto const other = errors_of_mapping(
      "provider: {id: a, name: A}\ncolumns: {title: naam, date: datum}\nsummary: [\"{soort}\"]\nvenues: "
      "[{name: P, area: [x]}]\n");
  INFO(lines_of(other));
  CHECK(count_of(other, "names a field that is none of title, sort, venue, description, got \"{soort}\"") ==
        1);
  CHECK(
      count_of(
          errors_of_mapping("provider: {id: a, name: A}\ncolumns: {title: naam, date: datun}\n"),
          "events.csv:1:1: has no heading that the mapping names, got \"datun\"; did you mean \"datum\"?") ==
      1);
}
