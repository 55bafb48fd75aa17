// The real fixtures of UiTdatabank beside the clone, when they are there.

#include "tests/engine/exchange/uit_import.h"
#include "tests/source_directory.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

std::string const kEvents = source_directory() + "/../shared/data/uitdatabank/";

bool is_here() {
  if (std::filesystem::exists(kEvents)) return true;
  WARN(kEvents << " is not beside this clone: the real events are not tested here");
  return false;
}

std::string file_named(std::string const& name) {
  return kEvents + "event/original" + (name.empty() ? "" : "-" + name) + ".json";
}

/// Meetings that start in 2017, counted and read off the files by hand and by a script that shares no code
/// with the importer.
struct Expected {
  std::string name;
  std::size_t meetings;
  std::string first;
  std::string last;
};

std::vector<Expected> const kExpected{
    {"for-all-ages", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"modified", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"periodic-adjusted-day-overridden-by-closed-day", 4, "2017-02-06T09:00:00+01:00",
     "2017-02-10T09:00:00+01:00"},
    {"periodic-with-adjusted-day-exceptional-opening", 11, "2017-02-06T09:00:00+01:00",
     "2017-02-17T09:00:00+01:00"},
    {"periodic-with-adjusted-day", 10, "2017-02-06T09:00:00+01:00", "2017-02-17T09:00:00+01:00"},
    {"periodic-with-adjusted-multi-day-range", 10, "2017-02-06T09:00:00+01:00", "2017-02-17T09:00:00+01:00"},
    {"periodic-with-closed-days", 283, "2017-01-02T09:00:00+01:00", "2017-06-30T13:00:00+02:00"},
    {"periodic-with-midnight-crossing-opening-hours", 2, "2017-01-02T09:00:00+01:00",
     "2017-01-03T20:00:00+01:00"},
    {"periodic-with-multi-day-closed-range", 275, "2017-01-02T09:00:00+01:00", "2017-06-30T13:00:00+02:00"},
    {"periodic-with-multiple-adjusted-ranges", 10, "2017-02-06T09:00:00+01:00", "2017-02-17T09:00:00+01:00"},
    {"periodic-with-multiple-closed-ranges", 273, "2017-01-02T09:00:00+01:00", "2017-06-30T13:00:00+02:00"},
    {"periodic-with-opening-hours", 285, "2017-01-02T09:00:00+01:00", "2017-06-30T13:00:00+02:00"},
    {"periodic-with-wrong-opening-hours", 52, "2017-01-02T13:00:00+01:00", "2017-06-27T13:00:00+02:00"},
    {"periodic", 0, "", ""},
    {"permanent-with-adjusted-day", 676, "2017-01-01T10:00:00+01:00", "2017-12-31T10:00:00+01:00"},
    {"permanent-with-closed-days", 675, "2017-01-01T10:00:00+01:00", "2017-12-31T10:00:00+01:00"},
    {"permanent-with-midnight-crossing-adjusted-opening-hours", 1, "2017-06-01T20:00:00+02:00",
     "2017-06-01T20:00:00+02:00"},
    {"permanent-with-midnight-crossing-opening-hours", 677, "2017-01-01T10:00:00+01:00",
     "2017-12-31T10:00:00+01:00"},
    {"permanent-with-multi-day-closed-range", 667, "2017-01-01T10:00:00+01:00", "2017-12-31T10:00:00+01:00"},
    {"permanent-with-multiple-closed-ranges", 665, "2017-01-01T10:00:00+01:00", "2017-12-31T10:00:00+01:00"},
    {"permanent-with-opening-hours", 677, "2017-01-01T10:00:00+01:00", "2017-12-31T10:00:00+01:00"},
    {"permanent", 0, "", ""},
    {"single-with-invalid-date-range", 1, "2017-04-22T20:00:00+02:00", "2017-04-22T20:00:00+02:00"},
    {"with-attendance-mode-mixed", 1, "2017-04-22T12:00:00+02:00", "2017-04-22T12:00:00+02:00"},
    {"with-available-to-missing", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"with-birthdate-range", 1, "2017-04-22T12:00:00+02:00", "2017-04-22T12:00:00+02:00"},
    {"with-completeness", 1, "2017-04-22T12:00:00+02:00", "2017-04-22T12:00:00+02:00"},
    {"with-contributors", 1, "2017-04-22T12:00:00+02:00", "2017-04-22T12:00:00+02:00"},
    {"with-duplicated-location", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"with-end-date-the-day-after-start-date", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"with-higher-available-from", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"with-languages", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"with-metadata", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"with-multiple-dates-and-invalid-subevent-date-range", 2, "2017-04-30T09:00:00+02:00",
     "2017-05-01T20:00:00+02:00"},
    {"with-multiple-dates-and-wrong-sub-events", 1, "2017-05-07T00:00:00+02:00", "2017-05-07T00:00:00+02:00"},
    {"with-multiple-dates", 0, "", ""},
    {"with-optional-fields", 0, "", ""},
    {"with-overnight", 0, "", ""},
    {"with-production", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"with-typical-age-range", 1, "2017-04-22T12:00:00+02:00", "2017-04-22T12:00:00+02:00"},
    {"with-unavailable-booking-availability", 0, "", ""},
    {"with-unavailable-dates", 0, "", ""},
    {"with-unavailable-status", 0, "", ""},
    {"with-untranslated-dummy-organizer-name", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"with-wrong-available-from", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"with-wrong-available-to", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"with-wrong-created", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"with-wrong-modified", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"with-wrong-typical-age-range", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"without-end-date", 1, "2017-04-22T10:00:00+02:00", "2017-04-22T10:00:00+02:00"},
    {"", 1, "2017-04-22T12:00:00+02:00", "2017-04-22T12:00:00+02:00"},
};

std::string start_of(std::string const& meeting) { return meeting.substr(0, meeting.find('/')); }

}  // namespace

TEST_CASE("every real event has the dates that its file gives") {
  if (!is_here()) return;
  CHECK(kExpected.size() == 51);
  for (auto const& expected : kExpected) {
    CAPTURE(expected.name);
    UitImport const import({file_named(expected.name)});
    auto const meetings = meetings_of(import.only(), 2017);
    CHECK(meetings.size() == expected.meetings);
    if (meetings.empty() || expected.meetings == 0) continue;
    CHECK(start_of(meetings.front()) == expected.first);
    CHECK(start_of(meetings.back()) == expected.last);
  }
}

TEST_CASE("the real events that have no dates say why") {
  if (!is_here()) return;
  CHECK(UitImport({file_named("periodic")}).says("has no opening hours"));
  CHECK(UitImport({file_named("permanent")}).says("has no opening hours"));
  CHECK(UitImport({file_named("with-optional-fields")}).says("has no calendarType"));
  CHECK(UitImport({file_named("with-unavailable-status")}).only().status == Status::withdrawn);
  UitImport const no_start({file_named("without-start-date")});
  CHECK(no_start.report.reported == 1);
  CHECK(no_start.says("has no date on which it starts"));
  UitImport const wrong_type({file_named("with-wrong-calendar-type")});
  CHECK(wrong_type.report.reported == 1);
  CHECK(wrong_type.says("calendarType must be single, multiple, periodic or permanent"));
}

TEST_CASE("every real file is imported or reported and none twice") {
  if (!is_here()) return;
  UitImport const import({kEvents});
  CHECK(import.report.read == 92);
  CHECK(import.report.imported == 51);
  CHECK(import.report.reported == 41);
  CHECK(import.catalogue.activities.size() == 51);
  CHECK(count_of(import.report.problems, "is no event; only events are imported") == 39);
  WARN(import.report.read << " files, " << import.report.imported << " imported, " << import.report.reported
                          << " reported, " << import.report.problems.size() << " lines");
}

TEST_CASE("the real event with every field keeps what the catalogue has a place for") {
  if (!is_here()) return;
  UitImport const import({file_named("with-optional-fields")});
  auto const& offer = import.only();
  CHECK(offer.price->amount == Cents{1999});
  CHECK(offer.price->note == "Student € 14,99");
  CHECK(offer.audience->max_age == 4);
  CHECK(offer.status == Status::draft);
  CHECK(offer.access->first_step == "Vraag of u lid kunt worden.");
  CHECK(offer.description->find("Organisator: PHPLeuven.") != std::string::npos);
  CHECK_FALSE(offer.language.has_value());
  CHECK(import.place().lat == 50.8876694);
  CHECK(import.place().lon == 4.70373);
  CHECK_FALSE(import.place().postcode.has_value());
  CHECK(import.place().place == "3000 Leuven");
}
