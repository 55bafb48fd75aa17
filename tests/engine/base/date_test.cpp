#include "engine/base/date.h"

#include <catch2/catch.hpp>

using namespace socialmap;

TEST_CASE("a date is read when the day exists") {
  CHECK(to_string(parse_date("2026-11-23").value()) == "2026-11-23");
  CHECK(to_string(parse_date("2028-02-29").value()) == "2028-02-29");
  CHECK(to_string(parse_date("0001-01-01").value()) == "0001-01-01");
  CHECK(parse_date("9999-12-31").has_value());
}

TEST_CASE("what is no date is refused") {
  for (auto const* text :
       {"", "2026-02-29", "2026-13-01", "2026-00-10", "2026-11-00", "2026-11-31", "2026-1-23", "23-11-2026",
        "2026/11/23", "2026-11-23 ", " 026-11-23", "2026-11-2x", "-026-11-23", "2026-+1-23", "2026-11--1"}) {
    INFO(text);
    CHECK_FALSE(parse_date(text).has_value());
  }
}

TEST_CASE("every day of forty years reads back from its own text") {
  for (auto day = parse_date("2000-01-01").value(); day < parse_date("2040-01-01").value();
       day += std::chrono::days{1}) {
    REQUIRE(parse_date(to_string(day)) == day);
  }
}

TEST_CASE("a clock time runs from 00:00 to 24:00") {
  CHECK(parse_clock_time("00:00").value().minutes == 0);
  CHECK(parse_clock_time("09:30").value().minutes == 570);
  CHECK(parse_clock_time("24:00").value().minutes == 1440);
  for (int minutes = 0; minutes <= 1440; ++minutes) {
    REQUIRE(parse_clock_time(to_string(ClockTime{minutes})).value().minutes == minutes);
  }
}

TEST_CASE("what is no clock time is refused") {
  for (auto const* text :
       {"", "9:30", "24:01", "25:00", "12:60", "12.30", "12:3", "-1:30", "1a:30", "12:30:00", "ab:cd"}) {
    INFO(text);
    CHECK_FALSE(parse_clock_time(text).has_value());
  }
}

TEST_CASE("adding months stays inside the month that is meant") {
  auto const later = [](char const* from, int months) {
    return to_string(add_months(parse_date(from).value(), months));
  };
  CHECK(later("2026-01-31", 1) == "2026-02-28");
  CHECK(later("2028-01-31", 1) == "2028-02-29");
  CHECK(later("2026-08-31", 6) == "2027-02-28");
  CHECK(later("2026-10-15", 12) == "2027-10-15");
  CHECK(later("2026-03-31", -1) == "2026-02-28");
  CHECK(later("2026-01-15", -13) == "2024-12-15");
}
