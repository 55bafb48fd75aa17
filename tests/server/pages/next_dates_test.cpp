#include "server/pages/next_dates.h"

#include "engine/calendar/zone.h"

#include <catch2/catch.hpp>

namespace socialmap::pages {
namespace {

constexpr Date day(int year, unsigned month, unsigned of_month) {
  return std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) /
                               static_cast<int>(of_month)};
}

constexpr Date kToday = day(2026, 12, 14);  // a Monday

std::vector<Holiday> const kHolidays{
    {"Kerstvakantie", HolidayKind::school, day(2026, 12, 19), day(2027, 1, 3)},
    {"Eerste kerstdag", HolidayKind::public_holiday, day(2026, 12, 25), day(2026, 12, 25)},
    {"Nieuwjaarsdag", HolidayKind::public_holiday, day(2027, 1, 1), day(2027, 1, 1)}};

std::vector<std::string> dates(Weekday weekday, std::optional<HolidayRule> const& rule, std::size_t most = 4,
                               std::vector<Cancellation> const& cancelled = {}, ClockTime at = {}) {
  Schedule const schedule{WeeklySlot{{weekday}, {ClockTime{600}, ClockTime{720}}, 1, {}}};
  std::vector<std::string> words;
  for (auto const& line :
       next_dates({schedule, rule, kHolidays, cancelled}, kToday, in_amsterdam(kToday, at), most))
    words.push_back((line.unknown ? "? " : "") + line.text);
  return words;
}

}  // namespace

TEST_CASE("meetings that a holiday closes stand among the next dates as such") {
  CHECK(dates(Weekday::tue, HolidayRule{OnHoliday::closed, OnHoliday::closed}, 3) ==
        std::vector<std::string>{"Morgen, 10.00 tot 12.00 uur",
                                 "Di 22 december tot en met di 29 december: gaat niet door (Kerstvakantie)",
                                 "Di 5 januari 2027, 10.00 tot 12.00 uur",
                                 "Di 12 januari 2027, 10.00 tot 12.00 uur"});
}

TEST_CASE("a holiday of which nothing is known closes nothing and promises nothing") {
  CHECK(
      dates(Weekday::tue, std::nullopt, 3) ==
      std::vector<std::string>{"Morgen, 10.00 tot 12.00 uur",
                               "? Di 22 december, 10.00 tot 12.00 uur (Kerstvakantie: onbekend, vraag na)",
                               "? Di 29 december, 10.00 tot 12.00 uur (Kerstvakantie: onbekend, vraag na)"});
}

TEST_CASE("on a day in two holidays the one that closes is named, then the one that is not known") {
  CHECK(dates(Weekday::fri, HolidayRule{OnHoliday::open, OnHoliday::closed}, 2) ==
        std::vector<std::string>{
            "Vr 18 december, 10.00 tot 12.00 uur", "Vr 25 december: gaat niet door (Eerste kerstdag)",
            "Vr 1 januari 2027: gaat niet door (Nieuwjaarsdag)", "Vr 8 januari 2027, 10.00 tot 12.00 uur"});
  CHECK(dates(Weekday::fri, HolidayRule{OnHoliday::open, std::nullopt}, 2).back() ==
        "? Vr 25 december, 10.00 tot 12.00 uur (Eerste kerstdag: onbekend, vraag na)");
}

TEST_CASE("a meeting of today stays until it is over") {
  auto const first = [](int minutes) {
    return dates(Weekday::mon, HolidayRule{OnHoliday::open, OnHoliday::open}, 1, {}, ClockTime{minutes});
  };
  CHECK(first(11 * 60) == std::vector<std::string>{"Vandaag, 10.00 tot 12.00 uur"});
  CHECK(first(12 * 60) ==
        std::vector<std::string>{"Ma 21 december, 10.00 tot 12.00 uur (Kerstvakantie: gaat door)"});
}

TEST_CASE("an offer that runs on says so, and a cancelled date stays away") {
  CHECK(dates(Weekday::tue, HolidayRule{OnHoliday::open, std::nullopt}, 2, {{day(2026, 12, 22), {}}}) ==
        std::vector<std::string>{"Morgen, 10.00 tot 12.00 uur",
                                 "Di 29 december, 10.00 tot 12.00 uur (Kerstvakantie: gaat door)"});
}

}  // namespace socialmap::pages
