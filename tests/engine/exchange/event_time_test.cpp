#include "engine/exchange/event_time.h"

#include <catch2/catch.hpp>

#include "engine/exchange/dutch_dates.h"
#include "engine/exchange/plain_words.h"

using namespace socialmap;

namespace {

std::string hours_in(std::string_view text) {
  auto const hours = TimeReader().hours(text).hours;
  if (!hours) return "";
  return to_string(hours->from) + (hours->to ? "-" + to_string(*hours->to) : "") +
         (hours->overnight ? "+" : "");
}

}  // namespace

TEST_CASE("hours are read as people type them") {
  CHECK(hours_in("18:30 uur") == "18:30");
  CHECK(hours_in("7.30 uur") == "07:30");
  CHECK(hours_in("12:00 - 17:00 uur") == "12:00-17:00");
  CHECK(hours_in("12:00 -23:59 uur") == "12:00-23:59");
  CHECK(hours_in("09.00-13.15") == "09:00-13:15");
  CHECK(hours_in("20:00 uur - 22:00 uur") == "20:00-22:00");
  CHECK(hours_in("v.a. 20:00 uur") == "20:00");
  CHECK(hours_in("Vanaf 10:00 uur") == "10:00");
  CHECK(hours_in("van 9 tot 17 uur") == "09:00-17:00");
  CHECK(hours_in("20u") == "20:00");
}

TEST_CASE("past midnight is overnight, and midnight itself is the end of the day") {
  CHECK(hours_in("13:00 - 03:00 uur") == "13:00-03:00+");
  CHECK(hours_in("20:00-02:00") == "20:00-02:00+");
  CHECK(hours_in("13.00-24.00") == "13:00-24:00");
  CHECK(hours_in("12.00-00.00") == "12:00-24:00");
  CHECK(hours_in("00.00-23.59") == "00:00-23:59");
}

TEST_CASE("a start that is not said is not made up") {
  CHECK(hours_in("") == "");
  CHECK(hours_in("?") == "");
  CHECK(hours_in("samenloop") == "");
  CHECK(hours_in("tot 02:00 uur") == "");
  CHECK(hours_in("25:00") == "");
  CHECK(hours_in("12:75") == "");
  CHECK(hours_in("24:00") == "");
  CHECK(TimeReader().hours("tot 19:00 uur").remark == "has only an ending time");
  CHECK(TimeReader().hours("").remark == "has no time");
  CHECK(hours_in("23:00-23:00") == "23:00");
  CHECK_FALSE(TimeReader().hours("23:00-23:00").remark.empty());
  CHECK(hours_in("12:00-25:00") == "12:00");
}

TEST_CASE("from and to may stand in two columns") {
  CHECK((TimeReader().hours("19:30", "22:00").hours ==
         Hours{ClockTime{19 * 60 + 30}, ClockTime{22 * 60}, false}));
  CHECK((TimeReader().hours("19:30", " ").hours == Hours{ClockTime{19 * 60 + 30}, std::nullopt, false}));
  CHECK_FALSE(TimeReader().hours("", "22:00").hours);
}

TEST_CASE("days are read with the year or the day first, and words are no days") {
  CHECK(TimeReader().day("2017-05-01") == parse_date("2017-05-01"));
  CHECK(TimeReader().day("1-5-2017") == parse_date("2017-05-01"));
  CHECK(TimeReader().day("01/05/2017") == parse_date("2017-05-01"));
  CHECK_FALSE(TimeReader().day("31-4-2017"));
  CHECK_FALSE(TimeReader().day("voorjaar 2017"));
  CHECK_FALSE(TimeReader().day("onbekend"));
  CHECK_FALSE(TimeReader().day(""));
  CHECK(in_dutch(*parse_date("2016-04-13")) == "13 april 2016");
}

TEST_CASE("a month may have its Dutch name, and a spreadsheet may add midnight") {
  CHECK(TimeReader().day("1 mei 2017") == parse_date("2017-05-01"));
  CHECK(TimeReader().day("13 Mrt. 2017") == parse_date("2017-03-13"));
  CHECK(TimeReader().day("1-5-2017 0:00") == parse_date("2017-05-01"));
  CHECK(TimeReader().day("2017-05-01 00:00:00") == parse_date("2017-05-01"));
  CHECK_FALSE(TimeReader().day("1-5-2017 20:00"));
  CHECK_FALSE(TimeReader().day("1 may 2017"));
}

TEST_CASE("a mapping may say how dates and times are written") {
  TimeReader const american("m/d/yyyy", "hhmm");
  CHECK(american.day("5/1/2017") == parse_date("2017-05-01"));
  CHECK_FALSE(american.day("2017-05-01"));
  CHECK((american.hours("1830-2100 uur").hours == Hours{ClockTime{1110}, ClockTime{1260}, false}));
  CHECK_FALSE(american.hours("18:30").hours);
  CHECK(TimeReader("yyyymmdd").day("20170501") == parse_date("2017-05-01"));
  CHECK(TimeReader("d.m.yy").day("1.5.17") == parse_date("2017-05-01"));
  CHECK_FALSE(TimeReader("d.m.yy").day("1x5x17"));
}

TEST_CASE("a format that cannot give one day or time is refused") {
  CHECK_FALSE(DateFormat::fault("D mmm YYYY"));
  CHECK(DateFormat::fault("d-m"));
  CHECK(DateFormat::fault("d-m-m-yyyy"));
  CHECK(DateFormat::fault("j-m-d"));
  CHECK(DateFormat::fault(""));
  CHECK(time_pattern("H:mm"));
  CHECK_FALSE(time_pattern("mm:hh"));
  CHECK_FALSE(time_pattern("uu.mm"));
}

TEST_CASE("texts are cleaned, cut and compared") {
  CHECK(cleaned(" a\t\x01 b\r\n") == "a b");
  CHECK(cut_to("één twee drie", 13) == "één twee drie");
  CHECK(cut_to("één twee drie", 12) == "één twee…");
  CHECK(cut_to(std::string(30, 'x'), 10) == std::string(9, 'x') + "…");
  CHECK(letters_of("Braderieën/ markten") == letters_of("braderieen / Markten"));
  CHECK(letters_of("?") == "?");
  CHECK(slug_of("Oud-Oost & De Zwette") == "oud-oost-de-zwette");
  CHECK(slug_of("90's XXL") == "90s-xxl");
  CHECK(slug_of("…") == "x");
  std::set<std::string> taken{"markt"};
  CHECK(free_slug("markt", "grou", taken) == "markt-grou");
  CHECK(free_slug("markt", "grou", taken) == "markt-grou-2");
}
