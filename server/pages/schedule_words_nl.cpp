#include "server/pages/schedule_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "engine/base/overloaded.h"
#include "server/pages/words.h"

namespace socialmap::pages::nl {
namespace {

constexpr std::size_t kMostDates = 4;  // more are counted, and stand in the list of next dates

std::string hours(Hours const& hours) {
  if (!hours.to) return fmt::format("om {} uur (eindtijd onbekend)", kWords.clock(hours.from));
  return fmt::format("van {} tot {} uur{}", kWords.clock(hours.from), kWords.clock(*hours.to),
                     hours.overnight ? " de volgende dag" : "");
}

std::string days(std::vector<Weekday> const& days) {
  if (days.size() == 7) return "dag";
  if (days == std::vector{Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu, Weekday::fri})
    return "werkdag (maandag tot en met vrijdag)";
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
  bool const later = term.start && *term.start > today;
  if (later) words += ", vanaf " + kWords.date(*term.start);
  if (term.end) words += (later ? " tot en met " : ", tot en met ") + kWords.date(*term.end);
  auto except = term.except;
  std::erase_if(except, [&](Date day) { return day < today; });
  if (!except.empty()) words += ", niet op " + dates(except);
  return words;
}

std::string week_of_month(int week) {
  switch (week) {
    case -1:
      return "laatste";
    case 1:
      return "eerste";
    case 2:
      return "tweede";
    case 3:
      return "derde";
    case 4:
      return "vierde";
    default:
      return "vijfde";
  }
}

std::string weekly(WeeklySlot const& slot, Date today) {
  auto const rhythm = slot.every_weeks == 1 ? "elke " + days(slot.days)
                      : slot.every_weeks == 2
                          ? "om de week op " + days(slot.days)
                          : fmt::format("elke {} weken op {}", slot.every_weeks, days(slot.days));
  return fmt::format("{} {}{}", rhythm, hours(slot.hours), term(slot.term, today));
}

std::string monthly(MonthlySlot const& slot, Date today) {
  std::vector<std::string> weeks;
  for (int const week : slot.weeks) weeks.push_back(week_of_month(week));
  return fmt::format("elke {} {} van de maand {}{}", kWords.list(weeks), days(slot.days), hours(slot.hours),
                     term(slot.term, today));
}

std::string dated(DatedSlot const& slot) {
  if (slot.on.size() <= kMostDates) return fmt::format("op {} {}", dates(slot.on), hours(slot.hours));
  auto const [first, last] = std::minmax_element(slot.on.begin(), slot.on.end());
  return fmt::format("op {} losse dagen {}, van {} tot en met {}", slot.on.size(), hours(slot.hours),
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
    if (!known) return name + ": onbekend, vraag na";
    return name + (*known == OnHoliday::open ? ": gaat door" : ": gaat niet door");
  };
  auto const known = rule.value_or(HolidayRule{});
  return in(known.school, "schoolvakanties") + "; " + in(known.public_holiday, "feestdagen");
}

std::string closed_dates(Date first, Date last, std::string_view holiday, Date today) {
  auto const until = last == first ? "" : " tot en met " + kWords.day_from(last, today);
  return fmt::format("{}{}: gaat niet door ({})", kWords.day_from(first, today), until, holiday);
}

std::string goes_on_in(std::string_view holiday) { return fmt::format(" ({}: gaat door)", holiday); }

std::string unknown_in(std::string_view holiday) { return fmt::format(" ({}: {})", holiday, kWords.unknown); }

}  // namespace

ScheduleWords const kScheduleWords = {
    .slot = slot,
    .holidays = holidays,
    .closed_dates = closed_dates,
    .goes_on_in = goes_on_in,
    .unknown_in = unknown_in,
};

}  // namespace socialmap::pages::nl
