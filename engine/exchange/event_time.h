#pragma once
// Days and hours as people type them into spreadsheets.

#include <optional>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "engine/exchange/written_format.h"
#include "engine/model/schedule.h"

namespace socialmap {

/// What a cell says about the hours.
struct TimeReading {
  std::optional<Hours> hours;  ///< nothing: the start is not known
  std::string remark;          ///< what an editor should know, in English; empty when all is clear
};

/// Reads days and hours in the given formats. Without one days are read as 2017-05-01 or day first (1-5-2017,
/// 01/05/2017, 1.5.2017, 1 mei 2017), and times as 18:30, 18.30 or 18 uur.
class TimeReader {
 public:
  /// Precondition: DateFormat::fault finds none, time_pattern knows the other.
  explicit TimeReader(std::optional<std::string> const& date_format = {},
                      std::optional<std::string> const& time_format = {});

  /// Nothing for a day that does not exist, or words. A 0:00 that a spreadsheet put behind it does not
  /// matter.
  std::optional<Date> day(std::string_view text) const;

  /// "18:30 uur", "12:00 - 17:00 uur", "09.00-13.15", "v.a. 20:00", "20 uur". An end at 0:00 is 24:00; an end
  /// before the start is on the next day (overnight); an end that equals the start is unknown. "tot 19:00",
  /// "?" or nothing: no hours.
  TimeReading hours(std::string_view text) const;

  /// The same from two cells, each with one time.
  TimeReading hours(std::string_view from, std::string_view to) const;

 private:
  std::vector<DateFormat> dates_;
  std::regex one_or_two_times_;
  std::regex only_an_end_;
};

}  // namespace socialmap
