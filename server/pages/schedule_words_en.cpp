#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "engine/base/overloaded.h"
#include "server/pages/schedule_words.h"
#include "server/pages/words.h"

namespace socialmap::pages::en {
namespace {

constexpr std::size_t kMostDates = 4;  // more are counted, and stand in the list of next dates

std::string hours(Hours const& hours) {
  if (!hours.to) return fmt::format("at {} (end unknown)", kWords.clock(hours.from));
  return fmt::format("from {} to {}{}", kWords.clock(hours.from), kWords.clock(*hours.to),
                     hours.overnight ? " the next day" : "");
}

std::string days(std::vector<Weekday> const& days) {
  if (days.size() == 7) return "day";
  if (days == std::vector{Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu, Weekday::fri})
    return "working day (Monday to Friday)";
  std::vector<std::string> names;
  for (auto const day : days) names.emplace_back(kWords.day_name(day));
  return kWords.list(names);
}

std::string dates(std::vector<Date> const& dates) {
  std::vector<std::string> words;
  for (auto const day : dates) words.push_back(kWords.date(day));
  return kWords.list(words);
}

std::string term(Term const& term, Date today) {
  std::string words;
  if (term.start && *term.start > today) words += ", from " + kWords.date(*term.start);
  if (term.end) words += ", until " + kWords.date(*term.end);
  auto except = term.except;
  std::erase_if(except, [&](Date day) { return day < today; });
  if (!except.empty()) words += ", not on " + dates(except);
  return words;
}

std::string week_of_month(int week) {
  switch (week) {
    case -1:
      return "last";
    case 1:
      return "first";
    case 2:
      return "second";
    case 3:
      return "third";
    case 4:
      return "fourth";
    default:
      return "fifth";
  }
}

std::string weekly(WeeklySlot const& slot, Date today) {
  auto const rhythm = slot.every_weeks == 1 ? "every " + days(slot.days)
                      : slot.every_weeks == 2
                          ? "every other week on " + days(slot.days)
                          : fmt::format("every {} weeks on {}", slot.every_weeks, days(slot.days));
  return fmt::format("{} {}{}", rhythm, hours(slot.hours), term(slot.term, today));
}

std::string monthly(MonthlySlot const& slot, Date today) {
  std::vector<std::string> weeks;
  for (int const week : slot.weeks) weeks.push_back(week_of_month(week));
  return fmt::format("every {} {} of the month {}{}", kWords.list(weeks), days(slot.days), hours(slot.hours),
                     term(slot.term, today));
}

std::string dated(DatedSlot const& slot) {
  if (slot.on.size() <= kMostDates) return fmt::format("on {} {}", dates(slot.on), hours(slot.hours));
  auto const [first, last] = std::minmax_element(slot.on.begin(), slot.on.end());
  return fmt::format("on {} single days {}, from {} until {}", slot.on.size(), hours(slot.hours),
                     kWords.date(*first), kWords.date(*last));
}

std::string slot(Slot const& slot, Date today) {
  return std::visit(overloaded{[&](WeeklySlot const& s) { return weekly(s, today); },
                               [&](MonthlySlot const& s) { return monthly(s, today); },
                               [](DatedSlot const& s) { return dated(s); }},
                    slot);
}

std::string holidays(std::optional<HolidayRule> const& rule) {
  auto const in = [](std::optional<OnHoliday> const& known, std::string const& name) {
    if (!known) return name + ": unknown, please ask";
    return name + (*known == OnHoliday::open ? ": goes on" : ": does not go on");
  };
  auto const known = rule.value_or(HolidayRule{});
  return in(known.school, "school holidays") + "; " + in(known.public_holiday, "public holidays");
}

std::string closed_dates(Date first, Date last, std::string_view holiday, Date today) {
  auto const until = last == first ? "" : " until " + kWords.day_from(last, today);
  return fmt::format("{}{}: does not go on ({})", kWords.day_from(first, today), until, holiday);
}

std::string goes_on_in(std::string_view holiday) { return fmt::format(" ({}: goes on)", holiday); }

std::string unknown_in(std::string_view holiday) { return fmt::format(" ({}: {})", holiday, kWords.unknown); }

}  // namespace

ScheduleWords const kScheduleWords = {
    .slot = slot,
    .holidays = holidays,
    .closed_dates = closed_dates,
    .goes_on_in = goes_on_in,
    .unknown_in = unknown_in,
};

}  // namespace socialmap::pages::en
