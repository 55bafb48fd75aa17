// Events that repeat by the week: the calendar types periodic and permanent.

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "engine/calendar/day_set.h"
#include "engine/calendar/weekdays.h"
#include "engine/exchange/dutch_dates.h"
#include "engine/exchange/uitdatabank_calendar.h"
#include "engine/exchange/uitdatabank_texts.h"

namespace socialmap {
namespace {

constexpr ClockTime kMidnight{0};
constexpr ClockTime kEndOfDay{24 * 60};

/// The same hours on some days of the week.
struct OpenOn {
  std::vector<Weekday> days;
  Hours hours;
};

std::optional<Weekday> day_named(Node const& node) {
  constexpr std::array<std::string_view, 7> kNames{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};
  auto const at = node.text() ? std::find(kNames.begin(), kNames.end(), *node.text()) : kNames.end();
  return at == kNames.end() ? std::nullopt : std::optional{static_cast<Weekday>(at - kNames.begin())};
}

std::vector<Weekday> days_named(Node const& item, Reading& reading) {
  std::vector<Weekday> days;
  auto const* list = item.find("dayOfWeek");
  if (!list || !list->list()) return days;
  for (auto const& name : *list->list()) {
    auto const day = day_named(name);
    if (!day)
      warn_of(reading, name, "is no day of the week; it is left out");
    else if (std::find(days.begin(), days.end(), *day) == days.end())
      days.push_back(*day);
  }
  return days;
}

std::optional<ClockTime> time_at(Node const& item, std::string_view name) {
  return parse_clock_time(text_under(item, name));
}

std::optional<Hours> hours_in(Node const& item, Reading& reading) {
  auto const opens = time_at(item, "opens");
  auto const closes = time_at(item, "closes");
  if (!opens) return std::nullopt;
  if (!closes) {
    reading.warning(item, "does not say when it closes; when it ends is unknown");
    return Hours{*opens, {}, false};
  }
  if (*closes == *opens) {
    reading.warning(item, "closes when it opens; when it ends is unknown");
    return Hours{*opens, {}, false};
  }
  if (*closes == kMidnight) return Hours{*opens, kEndOfDay, false};
  return Hours{*opens, closes, *closes < *opens};
}

std::vector<OpenOn> openings_under(Node const& node, Reading& reading) {
  std::vector<OpenOn> openings;
  auto const* list = node.find("openingHours");
  if (!list || !list->list()) return openings;
  for (auto const& item : *list->list()) {
    auto days = days_named(item, reading);
    auto const hours = hours_in(item, reading);
    if (days.empty())
      reading.warning(item, "has opening hours on no day of the week; they are left out");
    else if (!hours)
      reading.warning(item, "does not say when it opens, as 09:00; it is left out");
    else
      openings.push_back({std::move(days), *hours});
  }
  return openings;
}

/// The day of "2017-02-06" or "2017-02-06T00:00:00+01:00", as it is written.
std::optional<Date> day_at(Node const& node, std::string_view name) {
  return parse_date(text_under(node, name).substr(0, 10));
}

/// Nothing, and a problem, for a range that cannot be read: to pass over a closed week would say that it is
/// open.
std::optional<Stretch> range_in(Node const& item, Reading& reading) {
  constexpr std::chrono::days kLongest{3660};
  auto const from = day_at(item, "startDate");
  auto const to = day_at(item, "endDate");
  if (from && to && *from <= *to && *to - *from <= kLongest) return Stretch{*from, *to};
  reading.problem(item, "must have a startDate and an endDate, in that order and at most ten years apart",
                  text_under(item, "startDate") + " to " + text_under(item, "endDate"));
  return std::nullopt;
}

std::string range_in_dutch(Stretch days) {
  if (days.from == days.to) return "op " + in_dutch(days.from);
  return fmt::format("van {} tot en met {}", in_dutch(days.from), in_dutch(days.to));
}

class HoursReader {
 public:
  HoursReader(Node const& event, std::string const& main_language, Reading& reading)
      : event_(event), main_language_(main_language), reading_(reading) {}

  UitCalendar read() {
    read_period();
    if (reading_.mistakes == 0) read_schedule();
    calendar_.off = !goes_on(event_, reading_);
    if (calendar_.off) add_reason();
    return std::move(calendar_);
  }

 private:
  void read_period() {
    if (text_under(event_, "calendarType") == "permanent") return;
    calendar_.first_day = term_.start = day_at(event_, "startDate");
    calendar_.last_day = term_.end = day_at(event_, "endDate");
    if (!term_.start)
      reading_.problem(event_, "is periodic and has no startDate", text_under(event_, "startDate"));
    if (!term_.end) reading_.problem(event_, "is periodic and has no endDate", text_under(event_, "endDate"));
    if (term_.start && term_.end && *term_.end < *term_.start)
      reading_.problem(event_, "ends before it starts", to_string(*term_.end));
  }

  void read_schedule() {
    auto const openings = openings_under(event_, reading_);
    read_closed_days();
    read_adjusted_days();
    Schedule schedule;
    for (auto const& opening : openings) {
      WeeklySlot slot{opening.days, opening.hours, 1, term_};
      auto const days = weekdays_of(slot);
      for (auto const day : other_days_) {
        if (within_term(day) && contains(days, weekday_of(day))) slot.term.except.push_back(day);
      }
      schedule.push_back(std::move(slot));
    }
    for (auto const& [hours, dates] : adjusted_) {
      auto const& [from, to, overnight] = hours;
      schedule.push_back(DatedSlot{{dates.begin(), dates.end()}, {from, to, overnight}});
    }
    if (schedule.empty())
      reading_.warning(event_, "has no opening hours; when exactly it takes place is unknown");
    else
      calendar_.schedule = std::move(schedule);
  }

  void read_closed_days() {
    for (auto const& item : items_of("openingHoursClosedDays")) {
      auto const range = range_in(item, reading_);
      if (!range) continue;
      for (auto day = range->from; day <= range->to; day += std::chrono::days{1}) closed_.insert(day);
      other_days_.insert(closed_.begin(), closed_.end());
      add_remark("Gesloten", *range, item);
    }
  }

  /// On adjusted days only the adjusted hours hold; a closed day stays closed.
  void read_adjusted_days() {
    for (auto const& item : items_of("openingHoursAdjustedDays")) {
      auto const range = range_in(item, reading_);
      if (!range) continue;
      auto const openings = openings_under(item, reading_);
      for (auto day = range->from; day <= range->to; day += std::chrono::days{1}) {
        other_days_.insert(day);
        if (!closed_.contains(day) && within_term(day)) add_adjusted(day, openings);
      }
      add_remark("Andere uren", *range, item);
    }
  }

  void add_adjusted(Date day, std::vector<OpenOn> const& openings) {
    for (auto const& opening : openings) {
      auto const& hours = opening.hours;
      if (std::find(opening.days.begin(), opening.days.end(), weekday_of(day)) != opening.days.end())
        adjusted_[{hours.from, hours.to, hours.overnight}].insert(day);
    }
  }

  NodeList items_of(std::string_view name) const {
    auto const* list = event_.find(name);
    return list && list->list() ? *list->list() : NodeList{};
  }

  bool within_term(Date day) const {
    return (!term_.start || day >= *term_.start) && (!term_.end || day <= *term_.end);
  }

  void add_remark(std::string_view what, Stretch days, Node const& item) {
    auto const text = text_in(item.find("description"), main_language_);
    if (!text.empty())
      calendar_.remarks.push_back(fmt::format("{} {}: {}.", what, range_in_dutch(days), text));
  }

  void add_reason() {
    auto const* status = event_.find("status");
    auto const reason = text_in(status->find("reason"), main_language_);
    calendar_.remarks.push_back(reason.empty() ? "Gaat niet door."
                                               : fmt::format("Gaat niet door: {}.", reason));
  }

  Node const& event_;
  std::string const& main_language_;
  Reading& reading_;
  Term term_;
  std::set<Date> closed_;
  std::set<Date> other_days_;  ///< closed or adjusted: the usual hours do not hold
  std::map<std::tuple<ClockTime, std::optional<ClockTime>, bool>, std::set<Date>> adjusted_;
  UitCalendar calendar_;
};

}  // namespace

UitCalendar opening_hours_of(Node const& event, std::string const& main_language, Reading& reading) {
  return HoursReader(event, main_language, reading).read();
}

}  // namespace socialmap
