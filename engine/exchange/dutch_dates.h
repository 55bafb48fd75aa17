#pragma once
// Days in the words of the catalogue's readers.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/schedule.h"

namespace socialmap {

/// "13 april 2016".
std::string in_dutch(Date date);

/// "maart", "Mrt" or "maa" → 3; nothing for what is no month.
std::optional<unsigned> month_in_dutch(std::string_view name);

/// "dinsdag", "elke di", "maandag en woensdag", "ma/wo", "ma t/m do", "werkdagen", "elke dag": the days of
/// every week, in their order. A dash is read as "t/m" from Monday to Friday or later and between neighbours
/// ("ma-vr", "za-zo"). Nothing where it may mean "and" ("ma-wo"), and where another word stands among them
/// ("om de week").
std::vector<Weekday> weekdays_in_dutch(std::string_view text);

/// In each month these weeks (1 to 4; -1 is the last), on these days.
struct DaysOfMonth {
  std::vector<int> weeks;
  std::vector<Weekday> days;
  bool operator==(DaysOfMonth const&) const = default;
};

/// "1e woensdag van de maand", "elke eerste en derde dinsdag v.d. maand". Nothing where another word stands
/// among them, or where each day has weeks of its own.
std::optional<DaysOfMonth> days_of_month_in_dutch(std::string_view text);

/// The weekday that stands before a date, and the rest: "za 19 december" → saturday, "19 december".
struct NamedDay {
  std::optional<Weekday> day;
  std::string_view rest;
};
NamedDay after_weekday(std::string_view text);

}  // namespace socialmap
