#include "engine/interpret/free_hours.h"

#include <catch2/catch.hpp>

#include "tests/engine/interpret/reader.h"

using namespace socialmap;
using namespace socialmap::test;

namespace {

/// "mon,tue 08:00-12:30; …"; empty: no hours were read.
std::string hours_in(std::string_view text) {
  static char const* const days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  std::string told;
  for (auto const& constraint : understood(text).constraints) {
    if (constraint.field != "availability") continue;
    for (auto const& hours : std::get<std::vector<FreeHours>>(constraint.value)) {
      if (!told.empty()) told += "; ";
      for (auto const day : hours.days) told += std::string(days[static_cast<int>(day)]) + " ";
      told += to_string(hours.from) + "-" + to_string(hours.to);
    }
  }
  return told;
}

std::string const kEveryDay = "mon tue wed thu fri sat sun ";

}  // namespace

TEST_CASE("parts of the day and days are hours at which one can come") {
  CHECK(hours_in("alleen 's avonds") == kEveryDay + "17:30-22:30");
  CHECK(hours_in("liefst overdag") == kEveryDay + "09:00-17:30");
  CHECK(hours_in("liefst in het weekend") == "sat sun 08:00-22:30");
  CHECK(hours_in("kan op woensdagmiddag") == "wed 12:30-17:30");
  CHECK(hours_in("beschikbaar na vieren") == kEveryDay + "16:00-22:30");
  CHECK(hours_in("kan pas na 16.30 uur") == kEveryDay + "16:30-22:30");
  CHECK(hours_in("alleen op ma, wo en vr tussen 10 en 12 uur") == "mon wed fri 10:00-12:00");
  CHECK(hours_in("kan maandag en donderdagochtend") == "mon 08:00-22:30; thu 08:00-12:30");
  CHECK(hours_in("kan alleen op maandag- en woensdagochtend") == "mon wed 08:00-12:30");
  CHECK(hours_in("kan dinsdag-, woensdag- of vrijdagmiddag") == "tue wed fri 12:30-17:30");
}

TEST_CASE("days and hours are read as they are jotted down") {
  CHECK(hours_in("kan ma t/m wo") == "mon tue wed 08:00-22:30");
  CHECK(hours_in("beschikbaar donderdag tot en met zaterdag") == "thu fri sat 08:00-22:30");
  CHECK(hours_in("kan do t/m vr na 15u") == "thu fri 15:00-22:30");
  CHECK(hours_in("kan wo en vr na 13 u") == "wed fri 13:00-22:30");
  CHECK(hours_in("alleen smiddags") == kEveryDay + "12:30-17:30");
  CHECK(hours_in("kan vanaf half 9") == kEveryDay + "08:30-22:30");
  CHECK(hours_in("kan savonds na half 9") == kEveryDay + "20:30-22:30");
  CHECK(hours_in("kan na half 3") == kEveryDay + "14:30-22:30");
  CHECK(hours_in("kan van 9 tot 11 uur") == kEveryDay + "09:00-11:00");
}

TEST_CASE("hours beside days, told with of, are those of the other days too") {
  std::string const both = "mon tue wed thu fri 19:00-22:30; sat sun 08:00-22:30";
  CHECK(hours_in("kan alleen in het weekend of 's avonds na zeven uur") == both);
  CHECK(hours_in("Kan in het weekend of na 19 uur") == both);
  CHECK(hours_in("doordeweeks, liefst overdag") == "mon tue wed thu fri 09:00-17:30");
}

TEST_CASE("not before an hour is from that hour on") {
  CHECK(hours_in("niet voor 9 uur") == kEveryDay + "09:00-22:30");
  CHECK(hours_in("kan niet voor 11 uur") == kEveryDay + "11:00-22:30");
  CHECK(hours_in("liefst niet na 20 uur") == kEveryDay + "08:00-20:00");
}

TEST_CASE("hours that are denied are taken from the week") {
  CHECK(hours_in("niet op dinsdag") == "mon wed thu fri sat sun 08:00-22:30");
  CHECK(hours_in("kan 's avonds niet") == kEveryDay + "08:00-17:30");
}

TEST_CASE("a time in a story is no time to come") {
  CHECK(hours_in("'s Avonds is het stil.").empty());
  CHECK(hours_in("Mijn man is op een dinsdag overleden").empty());
  CHECK(hours_in("Ik lig tot elf uur in bed").empty());
  CHECK(hours_in("mijn zoon kan alleen in het weekend").empty());
}
