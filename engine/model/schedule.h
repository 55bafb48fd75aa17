#pragma once
// When an offer takes place, as its provider writes it down. Occurrences are computed from it
// (engine/calendar).

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/base/date.h"

namespace socialmap {

enum class Weekday { mon, tue, wed, thu, fri, sat, sun };

/// The hours of one meeting. `to` absent: the end is unknown. Past midnight only with `overnight`.
struct Hours {
  ClockTime from;
  std::optional<ClockTime> to;
  bool overnight = false;
  bool operator==(Hours const&) const = default;
};

/// The days between which a repeating slot runs; both included, absent = open.
struct Term {
  std::optional<Date> start;
  std::optional<Date> end;
  std::vector<Date> except;
  bool operator==(Term const&) const = default;
};

/// Every `every_weeks` weeks on these days, counted from the week of term.start.
struct WeeklySlot {
  std::vector<Weekday> days;
  Hours hours;
  int every_weeks = 1;
  Term term;
  bool operator==(WeeklySlot const&) const = default;
};

/// In each month the n-th of these weekdays (1 to 5; -1 is the last).
struct MonthlySlot {
  std::vector<Weekday> days;
  std::vector<int> weeks;
  Hours hours;
  Term term;
  bool operator==(MonthlySlot const&) const = default;
};

/// On these dates only.
struct DatedSlot {
  std::vector<Date> on;
  Hours hours;
  bool operator==(DatedSlot const&) const = default;
};

using Slot = std::variant<WeeklySlot, MonthlySlot, DatedSlot>;

/// Empty: by appointment. (An activity without a Schedule at all: unknown.)
using Schedule = std::vector<Slot>;

enum class HolidayKind { school, public_holiday };

/// A stretch of days, both included, that a municipality calls a holiday.
struct Holiday {
  std::string name;
  HolidayKind kind = HolidayKind::school;
  Date from;
  Date to;
  bool operator==(Holiday const&) const = default;
};

enum class OnHoliday { open, closed };

/// What an offer does in holidays; absent: it runs on, with a check.
struct HolidayRule {
  std::optional<OnHoliday> school;
  std::optional<OnHoliday> public_holiday;
  bool operator==(HolidayRule const&) const = default;
};

/// One date that does not go on.
struct Cancellation {
  Date on;
  std::optional<std::string> note;
  bool operator==(Cancellation const&) const = default;
};

}  // namespace socialmap
