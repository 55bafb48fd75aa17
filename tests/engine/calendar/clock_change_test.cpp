// The clock in Amsterdam: +01:00 in winter, +02:00 from the last Sunday of March to the last Sunday of
// October.
#include <catch2/catch.hpp>

#include "tests/engine/calendar/dates.h"

namespace socialmap::calendar_tests {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

Hours clock(std::string_view from, std::string_view to, bool overnight = false) {
  return {at(from), at(to), overnight};
}

Occurrence only(std::string_view date, Hours times) {
  auto const found = all({dated({day(date)}, times)}, date, date);
  REQUIRE(found.size() == 1);
  REQUIRE(found[0].end.has_value());
  return found[0];
}

TEST_CASE("a weekly offer keeps its hour on the wall through each clock change") {
  Schedule const schedule{weekly({Weekday::sat, Weekday::sun}, clock("10:00", "12:00"))};
  CHECK(starts_of(all(schedule, "2026-03-28", "2026-03-29")) ==
        Texts{"2026-03-28T10:00:00+01:00", "2026-03-29T10:00:00+02:00"});
  CHECK(starts_of(all(schedule, "2026-10-24", "2026-10-25")) ==
        Texts{"2026-10-24T10:00:00+02:00", "2026-10-25T10:00:00+01:00"});
  CHECK(starts_of(all(schedule, "2027-03-27", "2027-03-28")) ==
        Texts{"2027-03-27T10:00:00+01:00", "2027-03-28T10:00:00+02:00"});
}

TEST_CASE("a time in the skipped hour moves on by an hour") {
  CHECK(to_iso8601(in_amsterdam(day("2026-03-29"), at("01:59"))) == "2026-03-29T01:59:00+01:00");
  CHECK(to_iso8601(in_amsterdam(day("2026-03-29"), at("02:00"))) == "2026-03-29T03:00:00+02:00");
  CHECK(to_iso8601(in_amsterdam(day("2026-03-29"), at("02:30"))) == "2026-03-29T03:30:00+02:00");
  CHECK(to_iso8601(in_amsterdam(day("2027-03-28"), at("02:30"))) == "2027-03-28T03:30:00+02:00");
  CHECK(to_iso8601(in_amsterdam(day("2026-03-29"), at("03:00"))) == "2026-03-29T03:00:00+02:00");
}

TEST_CASE("a time in the repeated hour is the first of the two") {
  CHECK(to_iso8601(in_amsterdam(day("2026-10-25"), at("02:30"))) == "2026-10-25T02:30:00+02:00");
  CHECK(to_iso8601(in_amsterdam(day("2026-10-25"), at("02:30")) + hours{1}) == "2026-10-25T02:30:00+01:00");
  CHECK(to_iso8601(in_amsterdam(day("2026-10-25"), at("03:00"))) == "2026-10-25T03:00:00+01:00");
}

TEST_CASE("a night in March lasts an hour less and one in October an hour more") {
  auto const spring = only("2026-03-28", clock("22:00", "07:00", true));
  CHECK(*spring.end - spring.start == hours{8});
  auto const autumn = only("2026-10-24", clock("22:00", "07:00", true));
  CHECK(*autumn.end - autumn.start == hours{10});
  CHECK(to_iso8601(*autumn.end) == "2026-10-25T07:00:00+01:00");
}

TEST_CASE("an overnight meeting ends on the next day and belongs to the day on which it starts") {
  auto const meeting = only("2026-12-31", clock("22:00", "02:00", true));
  CHECK(to_iso8601(meeting.start) == "2026-12-31T22:00:00+01:00");
  CHECK(to_iso8601(*meeting.end) == "2027-01-01T02:00:00+01:00");
  CHECK(meeting.day == day("2026-12-31"));
}

TEST_CASE("a meeting whose start the clock change moves past its end keeps its length") {
  auto const meeting = only("2026-03-29", clock("02:30", "03:15"));
  CHECK(to_iso8601(meeting.start) == "2026-03-29T03:30:00+02:00");
  CHECK(*meeting.end - meeting.start == minutes{45});
}

TEST_CASE("midnight at the end of the day is the first moment of the next") {
  CHECK(to_iso8601(*only("2026-11-24", clock("20:00", "24:00")).end) == "2026-11-25T00:00:00+01:00");
}

TEST_CASE("an end that is not after the start is unknown") {
  for (auto const& times : {clock("14:00", "14:00"), clock("14:00", "12:00")}) {
    auto const found = all({dated({day("2026-11-24")}, times)}, "2026-11-24", "2026-11-24");
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].end.has_value());
  }
}

TEST_CASE("today is the date in Amsterdam and not the one in Greenwich") {
  auto const utc = [](std::string_view date, minutes after) {
    return std::chrono::system_clock::time_point{day(date) + after};
  };
  CHECK(today_in_amsterdam(utc("2026-11-23", hours{22} + minutes{59})) == day("2026-11-23"));
  CHECK(today_in_amsterdam(utc("2026-11-23", hours{23})) == day("2026-11-24"));
  CHECK(today_in_amsterdam(utc("2026-07-01", hours{21} + minutes{59})) == day("2026-07-01"));
  CHECK(today_in_amsterdam(utc("2026-07-01", hours{22})) == day("2026-07-02"));
  CHECK(today_in_amsterdam(utc("2026-12-31", hours{23}) + std::chrono::milliseconds{1}) == day("2027-01-01"));
}

TEST_CASE("a moment as others write it is read back, and shown on the clock in Amsterdam") {
  auto const shown = [](std::string_view text) { return shown_in_amsterdam(parse_iso8601(text).value()); };
  CHECK(shown("2017-04-22T10:00:00+00:00") == WallClock{day("2017-04-22"), at("12:00")});
  CHECK(shown("2017-01-01T10:00:00+02:00") == WallClock{day("2017-01-01"), at("09:00")});
  CHECK(shown("2026-12-31T23:59:59Z") == WallClock{day("2027-01-01"), at("00:59")});
  CHECK(shown("2026-10-25T01:30:00+01:00") == WallClock{day("2026-10-25"), at("02:30")});
  CHECK(shown("2026-06-30T20:00:00-04:00") == WallClock{day("2026-07-01"), at("02:00")});
  CHECK(to_iso8601(parse_iso8601("2026-06-30T23:59:07Z").value()) == "2026-07-01T01:59:07+02:00");
  CHECK(to_iso8601(parse_iso8601("0900-01-01T12:00:00Z").value()).starts_with("0900-01-01T12:"));
  for (auto const* text :
       {"", "2017-04-22", "2017-04-22T10:00:00", "2017-02-30T10:00:00Z", "2017-04-22T25:00:00Z",
        "2017-04-22 10:00:00Z", "2017-04-22T10:00:00+00:00x", "17-4-22T1:00:00+00:00xxxx"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_iso8601(text).has_value());
  }
}

}  // namespace
}  // namespace socialmap::calendar_tests
