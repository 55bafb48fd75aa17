// Tables as Excel saves them, and what a mapping may say about them.

#include <algorithm>

#include <catch2/catch.hpp>

#include "engine/exchange/dutch_dates.h"
#include "engine/exchange/import_csv.h"
#include "engine/exchange/offer_price.h"
#include "tests/engine/exchange/worlds.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

std::string const kColumns =
    "provider: {id: agenda, name: Agenda}\ndefaultKind: culture-visits\n"
    "columns: {title: naam, date: datum, time: tijd, venue: plek, price: prijs, postcode: postcode}\n";

/// An import into a municipality without places, on the first of May 2017.
struct Table {
  explicit Table(std::string const& bytes, std::string const& mapping = kColumns) {
    world.write("m/municipality.yaml", "id: m\nname: M\n");
    report = import_csv(
        {world.write("tabel.csv", bytes), world.write("mapping.yaml", mapping), *parse_date("2017-05-01")},
        world.path("m"), vocabulary(), false);
    auto const reading = read_catalogue(world.path("m"), vocabulary());
    INFO(lines_of(reading.problems));
    REQUIRE(reading.sound());
    catalogue = reading.catalogue;
  }
  bool has(std::string const& message) const { return count_of(report.problems, message) == 1; }
  Activity const& offer(std::size_t number) const { return catalogue.activities[number]; }

  FreshDirectory world;
  ImportReport report;
  Catalogue catalogue;
};

std::vector<InputError> errors_of(std::string const& mapping) {
  try {
    Table const table("naam;datum;tijd;plek;prijs;postcode\n", mapping);
  } catch (InvalidInput const& bad) {
    return bad.errors();
  }
  return {};
}

}  // namespace

TEST_CASE("a table from Excel: semicolons, Windows-1252, decimal commas, other headings, quoted lines") {
  Table const table(
      "Naam ;DATUM; Tijd;Plek;Prijs;Post code;;\r\n"
      "\"Caf\xE9\r\nzingen\";8-5-2017;19.30-21.00;'t Ho\xEBkje;\x80 4,50;1234 ab;;\r\n"
      ";;;;;;;\r\n"
      "Dansen;9-5-2017;20:00;;gratis;;;\r\n"
      "Kapot;9-5-2017;20:00;;;;;te veel\r\n");
  INFO(lines_of(table.report.problems));
  CHECK(table.report.read == 3);
  CHECK(table.report.imported == 2);
  CHECK(table.report.reported == 1);
  CHECK(table.has("tabel.csv:1:1: warning: is no UTF-8; read as Windows-1252"));
  CHECK(table.has("tabel.csv:1:1: warning: has 1 rows without any text"));
  CHECK(table.has("tabel.csv:6:1: must have 6 cells"));
  auto const& singing = table.offer(0);
  CHECK(singing.title == "Café zingen");
  CHECK(singing.price->amount == Cents{450});
  CHECK(singing.price->per == PricePer::visit);
  auto const& location = table.catalogue.providers.at(0).locations.at(0);
  CHECK(location.name == "'t Hoëkje");
  CHECK(location.postcode == "1234AB");
  CHECK(table.offer(1).price->amount == Cents{0});
}

TEST_CASE("prices are read as people type them, and words are no price") {
  CHECK(read_price("4,50") == Cents{450});
  CHECK(read_price("€ 4.5") == Cents{450});
  CHECK(read_price("5 euro") == Cents{500});
  CHECK(read_price("5,-") == Cents{500});
  CHECK(read_price("Gratis") == Cents{0});
  CHECK_FALSE(read_price("vrijwillige bijdrage"));
  CHECK_FALSE(read_price("1.234,50"));
  CHECK_FALSE(read_price("-3"));
  CHECK_FALSE(read_price("4,505"));
  CHECK_FALSE(read_price(""));
}

TEST_CASE("a price in words stays words, and a second price is told beside the first") {
  Table const table(
      "naam;datum;tijd;plek;prijs;postcode\nKoor;8-5-2017;20:00;;vrije gift;\n"
      "Bal;8-5-2017;20:00;;5;\nBal;9-5-2017;20:00;;7,50;\nBal;10-5-2017;20:00;;;\n");
  auto const& ball = table.offer(0);
  CHECK(ball.price->amount == Cents{500});
  CHECK(ball.price->note == "7,50");
  CHECK(table.has("tabel.csv:4:1 prijs: warning: has another price than the offer's"));
  auto const& choir = table.offer(1);
  CHECK_FALSE(choir.price->amount);
  CHECK(choir.price->note == "vrije gift");
  CHECK(table.has("tabel.csv:2:1 prijs: warning: has a price that cannot be read"));
}

TEST_CASE("the same name at two postcodes is two places, and a wrong postcode none") {
  Table const table(
      "naam;datum;tijd;plek;prijs;postcode\nKoor;8-5-2017;20:00;Kerk;;1234AB\n"
      "Koor;9-5-2017;20:00;Kerk;;1234CD\nBal;8-5-2017;20:00;Hal;;12\n");
  CHECK(table.catalogue.activities.size() == 3);
  CHECK(table.catalogue.providers.at(0).locations.size() == 3);
  CHECK(table.has(
      "tabel.csv:4:1 postcode: warning: must be a PC4 or PC6; the place stays unknown, got \"12\""));
}

TEST_CASE("a day of the week is every week, and needs a starting time") {
  Table const table(
      "naam;datum;tijd;plek;prijs;postcode\nKoor;elke dinsdag;20:00-22:00;;;\nKoor;do.;20:00-22:00;;;\n"
      "Bal;ma/wo;19:00;;;\nBal;8-5-2017;19:00;;;\nKaart;vrijdag;;;;\nSoep;ma-wo;12:00;;;\nThee;om de week "
      "dinsdag;14:00;;;\n");
  INFO(lines_of(table.report.problems));
  REQUIRE(table.catalogue.activities.size() == 2);
  Schedule const choir{
      WeeklySlot{{Weekday::tue, Weekday::thu}, {ClockTime{1200}, ClockTime{1320}, false}, 1, {}}};
  CHECK((table.offer(1).schedule == choir));
  Schedule const ball{WeeklySlot{{Weekday::mon, Weekday::wed}, {ClockTime{1140}, std::nullopt, false}, 1, {}},
                      DatedSlot{{*parse_date("2017-05-08")}, {ClockTime{1140}, std::nullopt, false}}};
  CHECK((table.offer(0).schedule == ball));
  CHECK(table.has("tabel.csv:6:1 datum: has a day of the week and no starting time"));
  CHECK(table.has("tabel.csv:7:1 datum: must be a day that exists"));
  CHECK(table.has("tabel.csv:8:1 datum: must be a day that exists"));
}

TEST_CASE("days are read from one to another where that is what is meant") {
  using enum Weekday;
  auto const [text, days] = GENERATE(table<char const*, std::vector<Weekday>>({
      {"ma t/m do", {mon, tue, wed, thu}},
      {"maandag tot en met woensdag", {mon, tue, wed}},
      {"ma-vr", {mon, tue, wed, thu, fri}},
      {"ma – zo", {mon, tue, wed, thu, fri, sat, sun}},
      {"za-zo", {sat, sun}},
      {"vr t/m ma", {mon, fri, sat, sun}},
      {"di t/m do en za", {tue, wed, thu, sat}},
      {"op werkdagen", {mon, tue, wed, thu, fri}},
      {"elke dag", {mon, tue, wed, thu, fri, sat, sun}},
      {"weekend", {sat, sun}},
      {"ma-wo", {}},  // or only these two
      {"ma-wo-vr", {}},
      {"t/m vr", {}},
      {"ma t/m", {}},
      {"ma t/m t/m vr", {}},
      {"ma t/m weekend", {}},
      {"om de week", {}},
  }));
  CAPTURE(text);
  CHECK(weekdays_in_dutch(text) == days);
}

TEST_CASE("a day of the month is every month, and weeks of each day apart are no day") {
  Table const table(
      "naam;datum;tijd;plek;prijs;postcode\nSoos;1e woensdag van de maand;14:00-16:00;;;\n"
      "Soos;elke 1e woensdag v.d. maand;14:00-16:00;;;\nKoor;eerste en derde di. van iedere maand;20:00;;;\n"
      "Koor;laatste vrijdag van de maand;20:00;;;\nBal;1e dinsdag en 3e donderdag van de maand;20:00;;;\n"
      "Thee;1e dinsdag;14:00;;;\nKaart;2e maandag van de maand;;;;\nSoep;de maand;12:00;;;\n");
  INFO(lines_of(table.report.problems));
  REQUIRE(table.catalogue.activities.size() == 2);
  Schedule const choir{MonthlySlot{{Weekday::tue}, {1, 3}, {ClockTime{1200}, std::nullopt, false}, {}},
                       MonthlySlot{{Weekday::fri}, {-1}, {ClockTime{1200}, std::nullopt, false}, {}}};
  CHECK((table.offer(0).schedule == choir));
  Schedule const club{MonthlySlot{{Weekday::wed}, {1}, {ClockTime{840}, ClockTime{960}, false}, {}}};
  CHECK((table.offer(1).schedule == club));
  for (auto const* line : {"6", "7", "9"})
    CHECK(table.has(std::string("tabel.csv:") + line + ":1 datum: must be a day that exists"));
  CHECK(table.has("tabel.csv:8:1 datum: has a day of the week and no starting time"));
}

TEST_CASE("a date may have its day of the week before it, and no other") {
  Table const table(
      "naam;datum;tijd;plek;prijs;postcode\nKerstbal;za 19 december 2026;20:00;;;\n"
      "Kerstbal;Zaterdag, 26-12-2026;20:00;;;\nSoep;vr 19 december 2026;12:00;;;\n");
  INFO(lines_of(table.report.problems));
  REQUIRE(table.catalogue.activities.size() == 1);
  Schedule const ball{DatedSlot{{*parse_date("2026-12-19"), *parse_date("2026-12-26")},
                                {ClockTime{1200}, std::nullopt, false}}};
  CHECK((table.offer(0).schedule == ball));
  CHECK(table.has("tabel.csv:4:1 datum: has another day of the week than 19 december 2026"));
}

TEST_CASE("a table may have numbers to call and addresses to write to, and a wrong one refuses its offer") {
  Table const table(
      "naam;datum;tijd;telefoon;mail\nKoor;dinsdag;20:00;;\nKoor;woensdag;20:00;0123-456789;info@koor."
      "example\n"
      "Bal;dinsdag;20:00;vraag Jan;\n",
      "provider: {id: agenda, name: Agenda}\ndefaultKind: culture-visits\n"
      "columns: {title: naam, date: datum, time: tijd, phone: telefoon, email: mail}\n");
  INFO(lines_of(table.report.problems));
  REQUIRE(table.catalogue.activities.size() == 1);
  CHECK(table.offer(0).contact->phone == "0123-456789");
  CHECK(table.offer(0).contact->email == "info@koor.example");
  CHECK(table.has("its offer is refused: /contact/phone must be a phone number"));
}

TEST_CASE("a mapping gives the formats, and fields that every offer has") {
  Table const table("naam;datum;tijd;plek;prijs;postcode\nBal;05/08/2017;2000;;;\nKoor;8-5-2017;2000;;;\n",
                    kColumns +
                        "dateFormat: mm/dd/yyyy\ntimeFormat: hhmm\n"
                        "defaults: {audience: {minAge: 18}, price: {amount: 2.50, per: course}}\n");
  REQUIRE(table.catalogue.activities.size() == 1);
  auto const& ball = table.offer(0);
  Schedule const expected{DatedSlot{{*parse_date("2017-05-08")}, {ClockTime{1200}, std::nullopt, false}}};
  CHECK((ball.schedule == expected));
  CHECK(ball.audience->min_age == 18);
  CHECK(ball.price->amount == Cents{250});
  CHECK(ball.price->per == PricePer::course);
  CHECK(
      table.has("tabel.csv:3:1 datum: must be a day that exists, written like mm/dd/yyyy, got \"8-5-2017\""));
}

TEST_CASE("an import that takes no row leaves what an earlier one wrote") {
  Table const table("naam;datum;tijd;plek;prijs;postcode\nBal;8-5-2017;20:00;;;\n");
  auto const before = table.world.read("m/providers/agenda.yaml");
  for (auto const* rows : {"", "Bal;onbekend;20:00;;;\n"}) {
    auto const sheet =
        table.world.write("tabel.csv", std::string("naam;datum;tijd;plek;prijs;postcode\n") + rows);
    auto const report = import_csv({sheet, table.world.path("mapping.yaml"), *parse_date("2017-05-01")},
                                   table.world.path("m"), vocabulary(), false);
    CHECK(report.imported == 0);
    CHECK(report.files.empty());
    CHECK(table.world.read("m/providers/agenda.yaml") == before);
  }
}

TEST_CASE("the same rows in any order give the same ids and titles") {
  std::vector<std::string> rows{"Bal;8-5-2017;20:00;Kerk;;\n", "BAL;9-5-2017;20:00;kerk;;\n",
                                "Bal;9-5-2017;20:00;Hal;;\n",  "Bal!;7-5-2017;21:00;De Hal;;\n",
                                "Bal;1-6-2017;20:00;;;\n",     "Bal;9-6-2017;20:00;KERK;;\n"};
  std::sort(rows.begin(), rows.end());
  auto const ids_titles_and_days = [&rows] {
    std::string text = "naam;datum;tijd;plek;prijs;postcode\n";
    for (auto const& row : rows) text += row;
    Table const table(text);
    std::vector<std::string> lines;
    for (auto const& offer : table.catalogue.activities)
      lines.push_back(offer.id + " " + offer.title + " " +
                      to_string(std::get<DatedSlot>(offer.schedule->front()).on.front()));
    for (auto const& location : table.catalogue.providers.at(0).locations)
      lines.push_back(location.id + " " + *location.name);
    return lines;
  };
  auto const first = ids_titles_and_days();
  REQUIRE(first.size() == 7);
  std::size_t orders = 0;
  for (std::size_t turn = 0; turn < rows.size(); ++turn) {
    std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    CHECK(ids_titles_and_days() == first);
    std::reverse(rows.begin(), rows.end());
    CHECK(ids_titles_and_days() == first);
    ++orders;
  }
  CHECK(orders == 6);
}

TEST_CASE("formats and defaults that cannot be are refused with their line") {
  auto const errors = errors_of(kColumns + "dateFormat: d-m\ntimeFormat: uu.mm\n");
  INFO(lines_of(errors));
  CHECK(count_of(errors, "mapping.yaml:4:13: must have the day, the month and the year once each") == 1);
  CHECK(count_of(errors, "mapping.yaml:5:13: must be h or hh and then mm") == 1);
  auto const defaults = errors_of(kColumns + "defaults: {title: Bal, traits: [gezellig]}\n");
  INFO(lines_of(defaults));
  CHECK(count_of(defaults, "defaults.title: is no known field") == 1);
}

TEST_CASE("an offer without an hour is expired once its days are over, and published before") {
  Table const table(
      "naam;datum;tijd;plek;prijs;postcode\nMarkt;29-4-2017;;;;\nMarkt;30-4-2017;;;;\n"
      "Kermis;30-4-2017;;;;\nKermis;1-5-2017;;;;\nBal;30-4-2017;20:00;;;\n");
  CHECK(table.offer(0).title == "Bal");
  CHECK(table.offer(0).status == Status::published);  // its schedule tells that it is over
  CHECK(table.offer(1).status == Status::published);
  CHECK(table.offer(2).status == Status::expired);
  CHECK(count_of(table.report.problems, "is over and has no time; the offer is expired") == 2);
}

TEST_CASE("a day without an hour after the last one with an hour is warned of") {
  Table const table(
      "naam;datum;tijd;plek;prijs;postcode\nBal;8-5-2017;20:00;;;\nBal;9-5-2017;;;;\nBal;7-5-2017;;;;\n");
  CHECK(table.has("tabel.csv:3:1 datum: warning: comes after the last day with a time, 2017-05-08"));
  CHECK(count_of(table.report.problems, "comes after") == 1);
}
