// Invented events in the shapes of UiTdatabank.

#include "tests/engine/exchange/uit_import.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

using Texts = std::vector<std::string>;

/// A concert with these further members.
std::string concert(std::string const& members) {
  return R"({"@id": "https://example.org/event/1", "mainLanguage": "nl", "name": {"nl": "Zingen in de zaal"},
    "terms": [{"id": "0.50.4.0.0", "label": "Concert", "domain": "eventtype"}],
    "location": {"name": {"nl": "Zaal Linde"}, "address": {"nl": {"addressCountry": "BE",
      "addressLocality": "Lindebeke", "postalCode": "9000", "streetAddress": "Dorp 1"}}})" +
         (members.empty() ? "" : ", " + members) + "}";
}

std::string const kOneDate =
    R"("calendarType": "single", "startDate": "2027-03-05T19:00:00+00:00", "endDate": "2027-03-05T21:00:00+00:00")";

Activity imported(std::string const& members) { return UitImport::of({concert(members)}).only(); }

Texts lines_in(std::string const& text) {
  Texts lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

}  // namespace

TEST_CASE("an event on one date keeps its moment on the clock of Amsterdam") {
  CHECK(meetings_of(imported(kOneDate), 2027) ==
        Texts{"2027-03-05T20:00:00+01:00/2027-03-05T22:00:00+01:00"});
}

TEST_CASE("an end on the next day is overnight, one at midnight is the end of the day") {
  auto const night = R"("calendarType": "multiple", "subEvent": [
    {"startDate": "2027-03-05T20:00:00+01:00", "endDate": "2027-03-06T02:00:00+01:00"},
    {"startDate": "2027-03-07T20:00:00+01:00", "endDate": "2027-03-08T00:00:00+01:00"}])";
  CHECK(meetings_of(imported(night), 2027) == Texts{"2027-03-05T20:00:00+01:00/2027-03-06T02:00:00+01:00",
                                                    "2027-03-07T20:00:00+01:00/2027-03-08T00:00:00+01:00"});
}

TEST_CASE("an event of several days meets on its first and tells its last") {
  auto const import = UitImport::of({concert(
      R"("calendarType": "single", "startDate": "2027-07-05T09:00:00+02:00", "endDate": "2027-07-09T16:00:00+02:00")")});
  CHECK(meetings_of(import.only(), 2027) == Texts{"2027-07-05T09:00:00+02:00/?"});
  CHECK(import.only().description == "Duurt van 5 juli 2027 tot en met 9 juli 2027, 16:00 uur.");
  CHECK(import.says("lasts longer than a night"));
}

TEST_CASE("dates that are called off are cancelled with their reason, and booked up ones are told") {
  auto const import = UitImport::of({concert(R"("calendarType": "multiple", "subEvent": [
    {"startDate": "2027-03-05T20:00:00+01:00", "endDate": "2027-03-05T22:00:00+01:00",
     "status": {"type": "Unavailable", "reason": {"nl": "De zaal is dicht"}}},
    {"startDate": "2027-03-12T20:00:00+01:00", "endDate": "2027-03-12T22:00:00+01:00",
     "status": {"type": "TemporarilyUnavailable"}},
    {"startDate": "2027-03-19T20:00:00+01:00", "endDate": "2027-03-19T22:00:00+01:00",
     "bookingAvailability": {"type": "Unavailable"}},
    {"startDate": "2027-03-26T20:00:00+01:00", "endDate": "2027-03-26T22:00:00+01:00"}])")});
  auto const& offer = import.only();
  REQUIRE(offer.cancelled.size() == 2);
  CHECK(offer.cancelled[0].note == "De zaal is dicht");
  CHECK(offer.cancelled[1].note == "Uitgesteld");
  CHECK(meetings_of(offer, 2027).size() == 2);
  CHECK(offer.description == "Volgeboekt op: 19 maart 2027.");
  CHECK_FALSE(offer.capacity.has_value());
}

TEST_CASE("one of two parts of a day that is called off does not take the other with it") {
  auto const import = UitImport::of({concert(R"("calendarType": "multiple", "subEvent": [
    {"startDate": "2027-03-05T14:00:00+01:00", "endDate": "2027-03-05T15:00:00+01:00",
     "status": {"type": "Unavailable"}},
    {"startDate": "2027-03-05T20:00:00+01:00", "endDate": "2027-03-05T22:00:00+01:00"}])")});
  CHECK(import.only().cancelled.empty());
  CHECK(meetings_of(import.only(), 2027) == Texts{"2027-03-05T20:00:00+01:00/2027-03-05T22:00:00+01:00"});
  CHECK(import.says("another part of that day does"));
}

TEST_CASE("a status that nobody knows does not go on") {
  auto const import = UitImport::of({concert(kOneDate + R"(, "status": {"type": "Misschien"})")});
  CHECK(meetings_of(import.only(), 2027).empty());
  CHECK(import.says("is no status that is known"));
}

TEST_CASE("an event that is booked up has no places free") {
  auto const offer = imported(kOneDate + R"(, "bookingAvailability": {"type": "Unavailable"},
    "modified": "2027-02-01T10:00:00+01:00")");
  CHECK(offer.capacity->free == 0);
  CHECK(offer.capacity->as_of == parse_date("2027-02-01"));
  auto const counted = imported(kOneDate + R"(, "bookingAvailability": {"type": "Available", "capacity": 20,
    "remainingCapacity": 4})");
  CHECK(counted.capacity->places == 20);
  CHECK(counted.capacity->free == 4);
}

TEST_CASE("opening hours hold within the period, not on closed days, and otherwise on adjusted ones") {
  auto const offer = imported(R"("calendarType": "periodic",
    "startDate": "2027-03-01T00:00:00+01:00", "endDate": "2027-03-21T23:59:59+01:00",
    "openingHours": [{"dayOfWeek": ["monday", "friday"], "opens": "09:00", "closes": "12:00"},
                     {"dayOfWeek": ["friday"], "opens": "20:00", "closes": "01:30"}],
    "openingHoursClosedDays": [{"startDate": "2027-03-08", "endDate": "2027-03-09", "description": {"nl": "Kermis"}},
                               {"startDate": "2027-03-15", "endDate": "2027-03-15"}],
    "openingHoursAdjustedDays": [{"startDate": "2027-03-12", "endDate": "2027-03-15", "openingHours": [
      {"dayOfWeek": ["saturday", "monday"], "opens": "10:00", "closes": "11:00"}]}])");
  CHECK(meetings_of(offer, 2027) == Texts{"2027-03-01T09:00:00+01:00/2027-03-01T12:00:00+01:00",
                                          "2027-03-05T09:00:00+01:00/2027-03-05T12:00:00+01:00",
                                          "2027-03-05T20:00:00+01:00/2027-03-06T01:30:00+01:00",
                                          "2027-03-13T10:00:00+01:00/2027-03-13T11:00:00+01:00",
                                          "2027-03-19T09:00:00+01:00/2027-03-19T12:00:00+01:00",
                                          "2027-03-19T20:00:00+01:00/2027-03-20T01:30:00+01:00"});
  CHECK(offer.description == "Gesloten van 8 maart 2027 tot en met 9 maart 2027: Kermis.");
}

TEST_CASE("a permanent event runs on, and is withdrawn when it is called off") {
  std::string const always =
      R"("calendarType": "permanent", "openingHours": [{"dayOfWeek": ["sunday"], "opens": "14:00", "closes": "00:00"}])";
  CHECK(meetings_of(imported(always), 2027).size() == 52);
  CHECK(meetings_of(imported(always), 2027)[0] == "2027-01-03T14:00:00+01:00/2027-01-04T00:00:00+01:00");
  CHECK(imported(always).status == Status::published);
  auto const off =
      imported(always + R"(, "status": {"type": "Unavailable", "reason": {"nl": "Verbouwing"}})");
  CHECK(off.status == Status::withdrawn);
  CHECK(off.description == "Gaat niet door: Verbouwing.");
}

TEST_CASE("a period without opening hours stays unknown and is told") {
  auto const offer = imported(
      R"("calendarType": "periodic", "startDate": "2027-03-01T00:00:00+01:00", "endDate": "2027-03-21T00:00:00+01:00")");
  CHECK_FALSE(offer.schedule.has_value());
  CHECK(offer.summary == "Zingen in de zaal. Van 1 maart 2027 tot en met 21 maart 2027, tijd niet bekend.");
}

TEST_CASE("a closed period that cannot be read is reported, for it would look open") {
  auto const import = UitImport::of({concert(R"("calendarType": "permanent",
    "openingHours": [{"dayOfWeek": ["sunday"], "opens": "14:00", "closes": "16:00"}],
    "openingHoursClosedDays": [{"startDate": "2027-03-08", "endDate": "2027-03-01"}])")});
  CHECK(import.report.reported == 1);
  CHECK(import.says("must have a startDate and an endDate"));
}

TEST_CASE("what is wrong with a date or an event is said and nothing is made up") {
  struct Wrong {
    std::string members, message;
    std::size_t imported;
  };
  for (auto const& wrong : std::vector<Wrong>{
           {R"("calendarType": "single", "endDate": "2027-03-05T21:00:00+00:00")", "has no date on which", 0},
           {R"("calendarType": "single", "startDate": "5 maart")", "is no moment such as", 0},
           {R"("calendarType": "multiple")", "has no date on which", 0},
           {R"("calendarType": "sometimes")", "calendarType must be", 0},
           {R"("calendarType": 7)", "calendarType must be", 0},
           {R"("calendarType": "periodic", "startDate": "2027-03-05")", "has no endDate", 0},
           {kOneDate + R"(, "workflowStatus": "DELETED")", "is deleted", 0},
           {kOneDate + R"(, "workflowStatus": "LOST")", "workflowStatus is not one", 0},
           {kOneDate + R"(, "audience": {"audienceType": "education"})", "is not open to individuals", 0},
           {kOneDate + R"(, "description": "Met Jan, geboren op 3-4-1950")", "/summary has a birth date", 0},
           {"", "has no calendarType", 1},
           {R"("calendarType": "permanent", "openingHours": [{"dayOfWeek": ["sunday"]}])", "when it opens",
            1},
           {kOneDate + R"(, "typicalAgeRange": "4/10")", "is no range of ages", 1},
           {kOneDate + R"(, "typicalAgeRange": "12-6")", "is no range of ages", 1},
           {kOneDate + R"(, "priceInfo": [{"category": "base", "price": 5, "priceCurrency": "USD"}])",
            "no price in euro", 1}}) {
    CAPTURE(wrong.members);
    auto const import = UitImport::of({concert(wrong.members)});
    INFO(lines_of(import.report.problems));
    CHECK(import.says(wrong.message));
    CHECK(import.report.imported == wrong.imported);
    CHECK(import.report.reported == 1 - wrong.imported);
    CHECK(import.catalogue.activities.size() == wrong.imported);
  }
}

TEST_CASE("a Belgian postcode is not looked up as a Dutch one") {
  auto const belgian = UitImport::of({concert(kOneDate)});
  CHECK_FALSE(belgian.place().postcode.has_value());
  CHECK(belgian.place().place == "9000 Lindebeke");
  CHECK(belgian.says("it has no place on the map"));
  auto text = concert(kOneDate);
  text.replace(text.find("\"BE\""), 4, "\"NL\"");
  auto const dutch = UitImport::of({text});
  CHECK(dutch.place().postcode == "9000");
  CHECK(dutch.place().place == "Lindebeke");
}

TEST_CASE("a point in the bounding box is the place, one outside is reported") {
  auto const at = [](std::string const& geo) {
    return UitImport::of({R"({"name": "Quiz", "terms": [{"label": "Spel of quiz"}], )" + kOneDate +
                          R"(, "location": {"name": "Zaal", "geo": )" + geo + "}}"});
  };
  auto const inside = at(R"({"latitude": 50.88, "longitude": 4.7})");
  CHECK(inside.place().lat == 50.88);
  CHECK(inside.only().kinds == Texts{"games-cards"});
  auto const outside = at(R"({"latitude": 4.7, "longitude": 50.88})");
  CHECK(outside.report.reported == 1);
  CHECK(outside.says("lies outside the boundingBox"));
}

TEST_CASE("prices, ages, contact and attendance are taken as they are") {
  auto const offer = imported(kOneDate + R"(, "priceInfo": [
      {"category": "base", "name": {"nl": "Basistarief"}, "price": 7.5, "priceCurrency": "EUR"},
      {"category": "tariff", "name": {"nl": "Kind"}, "price": 0, "priceCurrency": "EUR"}],
    "typicalAgeRange": "18-", "attendanceMode": "mixed", "workflowStatus": "READY_FOR_VALIDATION",
    "contactPoint": {"phone": ["0123/4 56 78"], "email": ["info@example.org"]}, "organizer": {"name": "Koor Linde"})");
  CHECK(offer.price->amount == Cents{750});
  CHECK(offer.price->per == PricePer::visit);
  CHECK(offer.price->note == "Kind gratis");
  CHECK(offer.audience->min_age == 18);
  CHECK_FALSE(offer.audience->max_age.has_value());
  CHECK(offer.contact->phone == "0123 4 56 78");
  CHECK(offer.contact->email == "info@example.org");
  CHECK(offer.status == Status::submitted);
  CHECK(lines_in(*offer.description) == Texts{"Ook online mee te doen.", "Organisator: Koor Linde."});
  CHECK(offer.source->name == "Verzonnen UiTdatabank");
  CHECK(offer.source->url == "https://example.org/event/1");
  CHECK(std::holds_alternative<Online>(*imported(kOneDate + R"(, "attendanceMode": "online")").location));
}

TEST_CASE("free is free, all ages are all ages and what is not said is unknown") {
  auto const offer =
      imported(kOneDate + R"(, "priceInfo": [{"category": "base", "price": 0}], "typicalAgeRange": "-")");
  CHECK(offer.price->amount == Cents{0});
  CHECK(offer.audience->min_age == 0);
  auto const silent = imported(kOneDate + R"(, "languages": ["nl", "fr"])");
  CHECK_FALSE(silent.price.has_value());
  CHECK_FALSE(silent.audience.has_value());
  CHECK_FALSE(silent.language.has_value());
  CHECK_FALSE(silent.capacity.has_value());
  CHECK_FALSE(silent.contact.has_value());
  CHECK_FALSE(silent.description.has_value());
}

TEST_CASE("the price of a course is for all of it") {
  auto const import =
      UitImport::of({R"({"name": "Tekenen", "terms": [{"id": "0.3.1.0.0", "label": "Lessenreeks"}], )" +
                     kOneDate + R"(, "priceInfo": [{"category": "base", "price": 60}]})"});
  CHECK(import.only().price->per == PricePer::course);
  CHECK(import.only().kinds == Texts{"hobby-course"});
}

TEST_CASE("birth dates become the ages on the first day and are not kept") {
  auto const offer = imported(kOneDate + R"(, "typicalAgeRange": "-",
    "birthdateRange": {"from": "2016-03-05", "to": "2018-03-06"})");
  CHECK(offer.audience->min_age == 8);
  CHECK(offer.audience->max_age == 11);
}

TEST_CASE("a description in HTML becomes its words") {
  auto const offer = imported(
      kOneDate +
      R"(, "description": {"nl": "<p>Zing m&eacute;&eacute;.</p><p>Caf&#xE9; <b>op</b>en&nbsp;&amp; 5 < 6</p><!-- x -->"})");
  CHECK(offer.summary == "Zing méé. Café open & 5 < 6.");
}

TEST_CASE("files with a page of events, a list or nonsense are read or reported") {
  auto const import = UitImport::of({R"({"member": [)" + concert(kOneDate) + "," + concert(kOneDate) + "]}",
                                     "[" + concert(kOneDate) + ", 7]", "{ no json",
                                     R"({"@type": "Place", "name": {"nl": "Zaal"}})"});
  CHECK(import.report.read == 6);
  CHECK(import.report.imported == 3);
  CHECK(import.report.reported == 3);
  CHECK(import.catalogue.activities.size() == 3);
  CHECK(import.catalogue.providers.at(0).locations.size() == 1);
  CHECK(count_of(import.report.problems, "has the @id of an event in") == 2);
  CHECK(import.says("is no event; only events are imported"));
  CHECK(import.says("must be an event"));
}

TEST_CASE("a dry run writes nothing, and a term without a rule needs a defaultKind") {
  FreshDirectory const files;
  auto const file = files.write("event.json", R"({"name": "Bal", )" + kOneDate + "}");
  UitImport const dry({file}, kUitMapping, true);
  CHECK(dry.report.imported == 1);
  CHECK_FALSE(dry.world->has("lindebeke/providers/uit.yaml"));
  UitImport const strict({files.path()}, "provider: {id: uit, name: Uit}\n");
  CHECK(strict.report.reported == 1);
  CHECK_FALSE(strict.world->has("lindebeke/providers/uit.yaml"));
  CHECK(strict.says("has no terms, and the mapping has no defaultKind"));
  CHECK_THROWS_AS(UitImport({file}, "provider: {id: uit, name: Uit}\nkinds: {Bal: [dansen]}\n"),
                  InvalidInput);
  CHECK_THROWS_AS(UitImport({files.path("nothing")}).report.imported, InvalidInput);
}
