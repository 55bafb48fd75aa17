#pragma once
// How the dates and times of a table are written, in the letters that spreadsheets use for it.

#include <optional>
#include <regex>
#include <string>
#include <string_view>

#include "engine/base/date.h"

namespace socialmap {

/// d or dd is the day, m or mm the month, mmm or mmmm its Dutch name (short or long), yyyy the year, yy one
/// of this century; all else stands for itself: "d-m-yyyy", "yyyymmdd", "d mmmm yyyy". One letter of d and m
/// takes one or two digits, two letters take two.
class DateFormat {
 public:
  /// Precondition: no fault.
  explicit DateFormat(std::string_view format);
  /// Nothing for a day that does not exist, or a text that is written otherwise.
  std::optional<Date> read(std::string_view text) const;

  /// What is wrong with a format; nothing when each of day, month and year stands in it once.
  static std::optional<std::string> fault(std::string_view format);

 private:
  std::string parts_;  // d, m or y by group, M for a name
  std::regex pattern_;
};

/// A regular expression with two groups, hours and minutes, for "hh:mm", "h.mm", "hhmm" …; nothing for a
/// format that is not h or hh and then mm.
std::optional<std::string> time_pattern(std::string_view format);

}  // namespace socialmap
