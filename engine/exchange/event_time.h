#pragma once
// Days and hours as people type them into spreadsheets.

#include <optional>
#include <string>
#include <string_view>

#include "engine/model/schedule.h"

namespace socialmap {

/// "2017-05-01", or day first: "1-5-2017", "01/05/2017", "1.5.2017". Nothing for a day that does not exist,
/// or words.
std::optional<Date> read_day(std::string_view text);

/// What a cell says about the hours.
struct TimeReading {
  std::optional<Hours> hours;  ///< nothing: the start is not known
  std::string remark;          ///< what an editor should know, in English; empty when all is clear
};

/// "18:30 uur", "12:00 - 17:00 uur", "09.00-13.15", "v.a. 20:00", "20 uur". An end at 0:00 is 24:00; an end
/// before the start is on the next day (overnight); an end that equals the start is unknown. "tot 19:00", "?"
/// or nothing: no hours.
TimeReading read_hours(std::string_view text);

/// The same from two cells, each with one time.
TimeReading read_hours(std::string_view from, std::string_view to);

}  // namespace socialmap
