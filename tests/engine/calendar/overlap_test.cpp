// Free hours against meetings.
#include <catch2/catch.hpp>

#include "engine/calendar/overlap.h"
#include "tests/engine/calendar/dates.h"

namespace socialmap::calendar_tests {
namespace {

using enum Weekday;
using Free = std::vector<FreeHours>;

FreeHours free_on(std::vector<Weekday> days, std::string_view from, std::string_view to) {
  return {days, at(from), at(to)};
}

TEST_CASE("the length of a meeting is known or assumed") {
  CHECK(meeting_minutes(hours("10:00", "11:30")) == 90);
  CHECK(meeting_minutes({at("22:00"), at("02:00"), true}) == 240);
  CHECK(meeting_minutes(hours("18:30")) == 120);
  CHECK_FALSE(known_minutes(hours("18:30")).has_value());
  CHECK(meeting_minutes(hours("14:00", "12:00")) == 120);
}

TEST_CASE("part of a meeting counts in part") {
  Slot const slot = weekly({tue}, hours("10:00", "12:00"));
  CHECK(overlap_minutes(slot, Free{free_on({tue}, "09:00", "17:00")}) == 120);
  CHECK(overlap_minutes(slot, Free{free_on({tue}, "11:15", "17:00")}) == 45);
  CHECK(overlap_minutes(slot, Free{free_on({tue}, "10:30", "11:00")}) == 30);
  CHECK(overlap_minutes(slot, Free{free_on({tue}, "12:00", "17:00")}) == 0);
  CHECK(overlap_minutes(slot, Free{free_on({wed}, "09:00", "17:00")}) == 0);
}

TEST_CASE("the best day of the slot counts") {
  Slot const slot = weekly({mon, thu}, hours("10:00", "12:00"));
  CHECK(overlap_minutes(slot, Free{free_on({mon}, "11:30", "17:00"), free_on({thu}, "11:00", "17:00")}) ==
        60);
}

TEST_CASE("a slot can fit on one of its days and not on another") {
  auto const meeting = hours("10:00", "12:00");
  FreeTime const free(Free{free_on({mon}, "06:00", "12:00"), free_on({wed}, "11:30", "17:00")});
  CHECK(fits(mon, meeting, free));
  CHECK_FALSE(fits(tue, meeting, free));
  CHECK_FALSE(fits(wed, meeting, free));
  CHECK(fits(weekly({mon, tue, wed}, meeting), free));
}

TEST_CASE("blocks that touch or overlap count together and blocks apart do not") {
  Slot const slot = weekly({tue}, hours("10:00", "13:00"));
  CHECK(overlap_minutes(slot, Free{free_on({tue}, "11:00", "12:00"), free_on({tue}, "09:00", "11:00")}) ==
        120);
  CHECK(overlap_minutes(slot, Free{free_on({tue}, "09:00", "12:00"), free_on({tue}, "10:30", "11:00")}) ==
        120);
  CHECK(overlap_minutes(slot, Free{free_on({tue}, "09:00", "10:40"), free_on({tue}, "12:00", "13:00")}) ==
        60);
}

TEST_CASE("a dated slot meets on the weekdays of its dates") {
  Slot const slot = dated({day("2026-11-24"), day("2026-11-25")}, hours("18:30"));
  CHECK(overlap_minutes(slot, Free{free_on({wed}, "18:00", "20:00")}) == 90);
  CHECK(overlap_minutes(slot, Free{free_on({thu}, "18:00", "20:00")}) == 0);
}

TEST_CASE("a monthly slot meets on its weekdays") {
  Slot const slot = monthly({tue}, {1, -1}, hours("14:00", "16:00"));
  CHECK(overlap_minutes(slot, Free{free_on({tue}, "15:00", "17:00")}) == 60);
}

TEST_CASE("a night goes on in the free hours of the next day and from Sunday to Monday") {
  Slot const slot = weekly({sun}, {at("22:00"), at("02:00"), true});
  CHECK(overlap_minutes(slot, Free{free_on({sun}, "20:00", "24:00"), free_on({mon}, "00:00", "01:00")}) ==
        180);
  CHECK(overlap_minutes(slot, Free{free_on({mon}, "00:00", "01:00")}) == 60);
}

TEST_CASE("who gives no hours is free and who gives none that count is not") {
  Slot const slot = weekly({tue}, hours("10:00", "12:00"));
  CHECK(overlap_minutes(slot, Free{}) == 120);
  CHECK(fits(slot, Free{}));
  CHECK_FALSE(fits(slot, Free{free_on({tue}, "12:00", "10:00")}));
  CHECK_FALSE(fits(slot, Free{free_on({}, "09:00", "17:00")}));
  CHECK_FALSE(fits(Slot{weekly({}, hours("10:00", "12:00"))}, Free{free_on({tue}, "09:00", "17:00")}));
}

TEST_CASE("an hour of a long meeting is enough and a minute less is not") {
  Slot const slot = weekly({tue}, hours("10:00", "16:00"));
  CHECK(fits(slot, Free{free_on({tue}, "15:00", "17:00")}));
  CHECK_FALSE(fits(slot, Free{free_on({tue}, "15:01", "17:00")}));
}

TEST_CASE("half of a short meeting is enough and a minute less is not") {
  Slot const slot = weekly({tue}, hours("10:00", "10:45"));
  CHECK(fits(slot, Free{free_on({tue}, "10:22", "17:00")}));        // 23 of 45 minutes
  CHECK_FALSE(fits(slot, Free{free_on({tue}, "10:23", "17:00")}));  // 22 of 45 minutes
}

TEST_CASE("an unknown end is taken as two hours so that one hour is needed") {
  Slot const slot = weekly({tue}, hours("18:30"));
  CHECK(fits(slot, Free{free_on({tue}, "18:00", "19:30")}));
  CHECK_FALSE(fits(slot, Free{free_on({tue}, "18:00", "19:29")}));
}

}  // namespace
}  // namespace socialmap::calendar_tests
