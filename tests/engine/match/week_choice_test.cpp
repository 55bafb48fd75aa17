#include "engine/match/week_choice.h"

#include <catch2/catch.hpp>

using namespace socialmap;

namespace {

ClockTime at(int hour) { return {hour * 60}; }
WeekMeeting meeting(Weekday day, int from, int to) { return {day, {at(from), at(to), false}}; }
Slot weekly(std::vector<Weekday> days, int from, int to) {
  return WeeklySlot{std::move(days), {at(from), at(to), false}, 1, {}};
}

Date const kToday = *parse_date("2026-11-23");
FreeTime const kAlways{std::vector<FreeHours>{}};

/// Of the only weekday of a slot.
MeetingChoice choice(Slot const& slot) {
  auto const choices = meetings_to_choose({slot}, kAlways, kToday);
  REQUIRE(choices.size() == 1);
  return choices.front();
}

Slot every_second(Weekday day, std::optional<Date> start) {
  return WeeklySlot{{day}, {at(10), at(12), false}, 2, {start, {}, {}}};
}

std::vector<WeekMeeting> meetings(Schedule const& schedule, FreeTime const& free) {
  std::vector<WeekMeeting> all;
  for (auto const& one : meetings_to_choose(schedule, free, kToday)) all.push_back(one.meeting);
  return all;
}

}  // namespace

TEST_CASE("meetings clash when they overlap, not when they touch") {
  auto const ten_to_twelve = meeting(Weekday::tue, 10, 12);
  CHECK(clash(ten_to_twelve, meeting(Weekday::tue, 11, 13)));
  CHECK(clash(meeting(Weekday::tue, 11, 13), ten_to_twelve));
  CHECK(clash(ten_to_twelve, ten_to_twelve));
  CHECK(clash(ten_to_twelve, meeting(Weekday::tue, 9, 18)));
  CHECK_FALSE(clash(ten_to_twelve, meeting(Weekday::tue, 12, 14)));
  CHECK_FALSE(clash(meeting(Weekday::tue, 12, 14), ten_to_twelve));
  CHECK_FALSE(clash(ten_to_twelve, meeting(Weekday::wed, 10, 12)));
}

TEST_CASE("a meeting without an end is taken to last two hours") {
  WeekMeeting const open{Weekday::fri, {at(10), {}, false}};
  CHECK(clash(open, meeting(Weekday::fri, 11, 13)));
  CHECK_FALSE(clash(open, meeting(Weekday::fri, 12, 13)));
}

TEST_CASE("a night on Sunday runs into Monday") {
  WeekMeeting const night{Weekday::sun, {at(22), at(7), true}};
  CHECK(clash(night, meeting(Weekday::mon, 6, 8)));
  CHECK(clash(meeting(Weekday::mon, 6, 8), night));
  CHECK_FALSE(clash(night, meeting(Weekday::mon, 7, 9)));
}

TEST_CASE("one can choose from every weekday of every slot that fits and is not over") {
  Schedule schedule{weekly({Weekday::mon, Weekday::thu}, 10, 12), weekly({Weekday::sat}, 20, 22)};
  CHECK(meetings(schedule, kAlways) == std::vector{meeting(Weekday::mon, 10, 12),
                                                   meeting(Weekday::thu, 10, 12),
                                                   meeting(Weekday::sat, 20, 22)});
  FreeTime const thursdays{std::vector<FreeHours>{{{Weekday::thu}, at(9), at(17)}}};
  CHECK(meetings(schedule, thursdays) == std::vector{meeting(Weekday::thu, 10, 12)});
  std::get<WeeklySlot>(schedule[0]).term.end = kToday - std::chrono::days{1};
  CHECK(meetings_to_choose(schedule, thursdays, kToday).empty());
  std::get<WeeklySlot>(schedule[0]).term.end = kToday;
  CHECK(meetings_to_choose(schedule, thursdays, kToday).size() == 1);
}

TEST_CASE("dates that are past are no choice") {
  Schedule const past{DatedSlot{{kToday - std::chrono::days{7}}, {at(10), at(12), false}}};
  Schedule const left{DatedSlot{{kToday - std::chrono::days{7}, kToday}, {at(10), at(12), false}}};
  CHECK(meetings_to_choose(past, kAlways, kToday).empty());
  CHECK(meetings(left, kAlways) == std::vector{meeting(Weekday::mon, 10, 12)});
}

TEST_CASE("the first choice without a clash goes back on an earlier one where it must") {
  auto const monday = meeting(Weekday::mon, 10, 12);
  auto const tuesday = meeting(Weekday::tue, 10, 12);
  auto const always = WeeksAhead{}.set();
  std::vector<MeetingChoice> const either{{monday, always}, {tuesday, always}}, only_monday{{monday, always}};
  CHECK(choice_without_clash({&either, &only_monday}) == std::optional(std::vector{tuesday, monday}));
  CHECK(choice_without_clash({&only_monday, &only_monday}) == std::nullopt);
  CHECK(choice_without_clash({&either, &either, &either}) == std::nullopt);
  CHECK(choice_without_clash({}) == std::optional(std::vector<WeekMeeting>{}));
}

TEST_CASE("two of every second week clash only when they count from the same week") {
  auto const days = [](int count) { return kToday + std::chrono::days{count}; };
  auto const even = choice(every_second(Weekday::tue, days(1)));
  auto const odd = choice(every_second(Weekday::tue, days(-6)));
  CHECK_FALSE(clash(even, odd));
  CHECK_FALSE(clash(odd, even));
  CHECK(clash(even, even));
  CHECK(clash(even, choice(every_second(Weekday::tue, days(15)))));
  CHECK(clash(odd, choice(weekly({Weekday::tue}, 11, 13))));
  CHECK(clash(odd, choice(every_second(Weekday::tue, {}))));  // nobody told which weeks
}

TEST_CASE("once a month clashes with another Tuesday of the month not, and with every Tuesday") {
  auto const nth = [](int week) {
    return choice(MonthlySlot{{Weekday::tue}, {week}, {at(10), at(12), false}, {}});
  };
  CHECK_FALSE(clash(nth(1), nth(3)));
  CHECK(clash(nth(1), nth(1)));
  CHECK(clash(nth(1), choice(weekly({Weekday::tue}, 10, 12))));
}

TEST_CASE("dates and terms clash only in the weeks that they have") {
  auto const dated = [](int from_today) {
    return choice(DatedSlot{{kToday + std::chrono::days{from_today}}, {at(10), at(12), false}});
  };
  CHECK_FALSE(clash(dated(1), dated(8)));
  CHECK(clash(dated(8), dated(8)));
  Slot over = weekly({Weekday::tue}, 10, 12);
  std::get<WeeklySlot>(over).term.end = kToday + std::chrono::days{7};
  CHECK(clash(choice(over), dated(1)));
  CHECK_FALSE(clash(choice(over), dated(8)));
}

TEST_CASE("a night from Sunday meets the Monday of the week after, not of its own") {
  auto const night = [](int sunday) {
    return choice(DatedSlot{{kToday + std::chrono::days{sunday}}, {at(22), at(7), true}});
  };
  auto const monday = [](int day) {
    return choice(DatedSlot{{kToday + std::chrono::days{day}}, {at(6), at(8), false}});
  };
  CHECK(clash(night(6), monday(7)));
  CHECK(clash(monday(7), night(6)));
  CHECK_FALSE(clash(night(6), monday(0)));
}
