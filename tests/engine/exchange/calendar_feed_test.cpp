#include "engine/exchange/calendar_feed.h"

#include <catch2/catch.hpp>

#include <set>

namespace socialmap {
namespace {

using namespace std::chrono_literals;

constexpr Date day(int year, unsigned month, unsigned date) {
  return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(date);
}

Hours hours(int from, int to) { return {ClockTime{from * 60}, ClockTime{to * 60}, false}; }

std::string calendar_of(Schedule const& schedule, std::vector<Holiday> const& holidays = {},
                        std::vector<Cancellation> const& cancelled = {}) {
  CalendarOffer const offer{
      .uid = "koffie@veenmeer",
      .title = "Koffie",
      .description = "",
      .location = "",
      .url = "",
      .point = {},
      .timetable = {schedule, HolidayRule{OnHoliday::closed, OnHoliday::open}, holidays, cancelled}};
  return to_icalendar({"Kaart", day(2026, 11, 23)}, {offer});
}

bool contains(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::size_t count(std::string const& text, std::string_view part) {
  std::size_t number = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++number;
  return number;
}

WeeklySlot weekly(std::vector<Weekday> days) { return {std::move(days), hours(10, 12), 1, {}}; }

}  // namespace

TEST_CASE("a weekly slot is one rule from its first meeting on, without the days that do not go on") {
  auto slot = weekly({Weekday::tue, Weekday::thu});
  slot.term = {day(2026, 9, 1), day(2027, 1, 31), {day(2026, 12, 3)}};
  std::vector<Holiday> const holidays{
      {"kerst", HolidayKind::school, day(2026, 12, 21), day(2027, 1, 3)},
      {"nieuwjaar", HolidayKind::public_holiday, day(2027, 1, 7), day(2027, 1, 7)}};
  auto const text = calendar_of({slot}, holidays, {{day(2026, 11, 26), {}}});
  CHECK(count(text, "BEGIN:VEVENT") == 1);
  CHECK(contains(text, "DTSTART;TZID=Europe/Amsterdam:20261124T100000\r\n"));
  CHECK(contains(text, "DTEND;TZID=Europe/Amsterdam:20261124T120000\r\n"));
  CHECK(contains(text, "RRULE:FREQ=WEEKLY;UNTIL=20270131T090000Z;BYDAY=TU,TH\r\n"));
  for (auto const* const out : {"20261126", "20261203", "20261222", "20261224", "20261229", "20261231"})
    CHECK(contains(text, "EXDATE;TZID=Europe/Amsterdam:" + std::string(out) + "T100000\r\n"));
  CHECK(count(text, "EXDATE") == 6);
}

TEST_CASE("every other week keeps to the week of its start") {
  auto slot = weekly({Weekday::mon, Weekday::fri});
  slot.every_weeks = 2;
  slot.term.start = day(2026, 11, 18);  // its week is the 16th to the 22nd
  auto const text = calendar_of({slot});
  CHECK(contains(text, "DTSTART;TZID=Europe/Amsterdam:20261130T100000\r\n"));
  CHECK(contains(text, "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR\r\n"));
}

TEST_CASE("the n-th and the last weekday of a month are a monthly rule") {
  MonthlySlot const slot{{Weekday::wed}, {1, -1}, hours(14, 16), {}};
  auto const text = calendar_of({Slot{slot}});
  CHECK(contains(text, "DTSTART;TZID=Europe/Amsterdam:20261125T140000\r\n"));
  CHECK(contains(text, "RRULE:FREQ=MONTHLY;BYDAY=-1WE,1WE\r\n"));
}

TEST_CASE("single dates are events of their own, and those before the day are left out") {
  DatedSlot const slot{{day(2026, 11, 1), day(2026, 12, 5), day(2026, 12, 12)},
                       {ClockTime{20 * 60}, {}, false}};
  auto const text = calendar_of({Slot{slot}}, {}, {{day(2026, 12, 12), {}}});
  CHECK(count(text, "BEGIN:VEVENT") == 1);
  CHECK(contains(text, "UID:2026-12-05-1200.koffie@veenmeer\r\n"));
  CHECK_FALSE(contains(text, "DTEND"));
}

TEST_CASE("a meeting over midnight ends on the next day") {
  DatedSlot const slot{{day(2026, 12, 31)}, {ClockTime{22 * 60}, ClockTime{60}, true}};
  CHECK(contains(calendar_of({Slot{slot}}), "DTEND;TZID=Europe/Amsterdam:20270101T010000\r\n"));
}

TEST_CASE("an event keeps its name when slots change places, and a day told twice is one") {
  auto const tuesday = weekly({Weekday::tue, Weekday::tue});
  auto const friday = weekly({Weekday::fri});
  auto const names = [](std::string const& text) {
    std::set<std::string> uids;
    for (auto at = text.find("UID:"); at != std::string::npos; at = text.find("UID:", at + 1))
      uids.insert(text.substr(at, text.find('\r', at) - at));
    return uids;
  };
  auto const text = calendar_of({tuesday, friday});
  CHECK(names(text).size() == 2);
  CHECK(names(text) == names(calendar_of({friday, tuesday})));
  CHECK(contains(text, "BYDAY=TU\r\n"));
}

TEST_CASE("a meeting that ends at 24.00 ends on the next day") {
  DatedSlot const slot{{day(2026, 12, 31)}, {ClockTime{22 * 60}, ClockTime{24 * 60}, false}};
  CHECK(contains(calendar_of({Slot{slot}}), "DTEND;TZID=Europe/Amsterdam:20270101T000000\r\n"));
}

TEST_CASE("an offer that meets no more gives no event, and the calendar stays one") {
  auto slot = weekly({Weekday::tue});
  slot.term.end = day(2026, 11, 20);
  auto const text = calendar_of({slot});
  CHECK(count(text, "BEGIN:VEVENT") == 0);
  CHECK(contains(text, "BEGIN:VTIMEZONE\r\n"));
  CHECK(text.ends_with("END:VCALENDAR\r\n"));
}

TEST_CASE("texts stay texts: no line of them is a line of the calendar") {
  Schedule const schedule{weekly({Weekday::tue})};
  CalendarOffer offer{.uid = "x@y",
                      .title = "Koffie\x01; thee, of:\r\nEND:VEVENT\r\nBEGIN:VALARM",
                      .description = "<img src=x onerror=alert(1)>\\n",
                      .location = "",
                      .url = "",
                      .point = Point{53.1, 6.2},
                      .timetable = {schedule}};
  for (int i = 0; i < 40; ++i) offer.location += "zaal \xF0\x9F\x8E\xB5 ";
  for (std::size_t size = 60; size < 90; ++size) {  // also where a line ends just where it would be folded
    offer.url = "https://kaart.example.org/" + std::string(size, 'a');
    auto const text = to_icalendar({"Kaart", day(2026, 11, 23)}, {offer});
    CHECK(count(text, "\r\nEND:VEVENT\r\n") == 1);
    CHECK_FALSE(contains(text, "\r\nBEGIN:VALARM"));
    CHECK(contains(text, "Koffie\\; thee\\, of:"));
    CHECK(count(text, "\n") == count(text, "\r\n"));
    CHECK(count(text, "\r\r") == 0);
  }
}

}  // namespace socialmap
