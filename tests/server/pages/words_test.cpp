#include "server/pages/words.h"

#include <catch2/catch.hpp>

#include "engine/calendar/zone.h"
#include "server/pages/schedule_words.h"

namespace socialmap::pages {
namespace {

Date day(std::string_view text) { return parse_date(text).value(); }
ClockTime at(std::string_view text) { return parse_clock_time(text).value(); }
std::string moment(std::string_view date, std::string_view time, std::string_view today) {
  return in_words().moment(in_amsterdam(day(date), at(time)), day(today));
}

}  // namespace

TEST_CASE("a date is told from today") {
  CHECK(moment("2026-11-23", "10:00", "2026-11-23") == "vandaag 10.00 uur");
  CHECK(moment("2026-11-24", "10:00", "2026-11-23") == "morgen 10.00 uur");
  CHECK(moment("2026-11-25", "09:05", "2026-11-23") == "wo 25 november 9.05 uur");
}

TEST_CASE("a date in another year tells its year") {
  CHECK(moment("2027-01-01", "00:30", "2026-12-31") == "morgen 0.30 uur");
  CHECK(moment("2027-01-02", "10:00", "2026-12-31") == "za 2 januari 2027 10.00 uur");
  CHECK(in_words().long_date(day("2024-02-29")) == "donderdag 29 februari 2024");
}

TEST_CASE("times are those of the clock in Amsterdam in summer and winter") {
  CHECK(moment("2026-07-01", "10:00", "2026-06-01") == "wo 1 juli 10.00 uur");
  auto const start = in_amsterdam(day("2026-11-24"), at("10:00"));
  CHECK(in_words().meeting(start, in_amsterdam(day("2026-11-24"), at("12:30")), day("2026-11-20")) ==
        "di 24 november, 10.00 tot 12.30 uur");
  CHECK(in_words().meeting(start, std::nullopt, day("2025-11-24")) == "di 24 november 2026, 10.00 uur");
}

TEST_CASE("a meeting under way tells until when") {
  CHECK(in_words().under_way(in_amsterdam(day("2026-11-23"), at("11:15"))) == "nu bezig, tot 11.15 uur");
  CHECK(in_words().under_way(std::nullopt) == "nu bezig");
}

TEST_CASE("money has a comma and two decimals") {
  CHECK(in_words().money({450}) == "€ 4,50");
  CHECK(in_words().money({5}) == "€ 0,05");
  CHECK(in_words().money({125000}) == "€ 1.250,00");
}

TEST_CASE("an unknown price is never free") {
  CHECK(in_words().price(std::nullopt) == "prijs onbekend, vraag na");
  Price price;
  CHECK(in_words().price(price) == "prijs onbekend, vraag na");
  price.amount = Cents{0};
  CHECK(in_words().price(price) == "gratis");
  price.amount = Cents{450};
  CHECK(in_words().price(price) == "€ 4,50");
  price.per = PricePer::visit;
  CHECK(in_words().price(price) == "€ 4,50 per keer");
}

TEST_CASE("a distance is rounded as people say it") {
  CHECK(in_words().distance(0) == "0 m");
  CHECK(in_words().distance(636) == "640 m");
  CHECK(in_words().distance(996) == "1,0 km");
  CHECK(in_words().distance(1234) == "1,2 km");
  CHECK(in_words().distance(9960) == "10 km");
  CHECK(in_words().distance(12345) == "12 km");
}

TEST_CASE("full and waiting are told only where known") {
  CHECK(in_words().capacity(std::nullopt) == "");
  Capacity capacity;
  CHECK(in_words().capacity(capacity) == "");
  capacity.waiting_weeks = 1;
  CHECK(in_words().capacity(capacity) == "wachttijd 1 week");
  capacity.free = 0;
  CHECK(in_words().capacity(capacity) == "vol, wachttijd 1 week");
  capacity.waiting_weeks = 6;
  CHECK(in_words().capacity(capacity) == "vol, wachttijd 6 weken");
  capacity.waiting_weeks.reset();
  CHECK(in_words().capacity(capacity) == "vol");
}

TEST_CASE("who checked a record is not told but when is") {
  CHECK(in_words().verified(std::nullopt) == "nog niet gecontroleerd");
  CHECK(in_words().verified(Verification{.on = day("2026-10-01"), .by = {}, .due = {}}) ==
        "gecontroleerd op 1 oktober 2026");
}

TEST_CASE("lists, ages and languages read as a sentence") {
  CHECK(in_words().list({"a"}) == "a");
  CHECK(in_words().list({"a", "b", "c"}) == "a, b en c");
  Audience audience;
  CHECK_FALSE(in_words().ages(audience));
  audience.min_age = 18;
  CHECK(in_words().ages(audience) == "vanaf 18 jaar");
  audience.max_age = 99;
  CHECK(in_words().ages(audience) == "18 tot en met 99 jaar");
  CHECK(in_words().language("tr") == "Turks");
  CHECK(in_words().language("xx") == "xx");
  CHECK(in_words().yes_no(std::nullopt) == "onbekend, vraag na");
}

TEST_CASE("a schedule is told in words") {
  auto const today = day("2026-11-23");
  Hours const evening{at("17:30"), at("19:30"), false};
  Term const term{day("2026-09-02"), day("2027-06-30"), {day("2026-11-04"), day("2026-12-23")}};
  CHECK(schedule_words().slot(WeeklySlot{{Weekday::wed}, evening, 1, term}, today) ==
        "elke woensdag van 17.30 tot 19.30 uur, tot en met 30 juni 2027, niet op 23 december 2026");
  CHECK(schedule_words().slot(WeeklySlot{{Weekday::mon, Weekday::thu}, {at("09:00"), {}, false}, 2, {}},
                              today) == "om de week op maandag en donderdag om 9.00 uur (eindtijd onbekend)");
  CHECK(schedule_words().slot(MonthlySlot{{Weekday::tue}, {1, 3, -1}, evening, {}}, today) ==
        "elke eerste, derde en laatste dinsdag van de maand van 17.30 tot 19.30 uur");
  CHECK(schedule_words().slot(DatedSlot{{day("2026-12-05"), day("2027-01-02")}, evening}, today) ==
        "op 5 december 2026 en 2 januari 2027 van 17.30 tot 19.30 uur");
}

TEST_CASE("holidays that are not known are said to be so") {
  CHECK(schedule_words().holidays(HolidayRule{OnHoliday::closed, std::nullopt}) ==
        "schoolvakanties: gaat niet door; feestdagen: onbekend, vraag na");
}

}  // namespace socialmap::pages
