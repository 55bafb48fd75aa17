#pragma once
// Days, parts of days and hours in a text.

#include <optional>
#include <vector>

#include "engine/interpret/clauses.h"

namespace socialmap {

/// A day of who is free all day, in minutes.
inline constexpr int kDayBegins = 8 * 60;
inline constexpr int kDayEnds = 22 * 60 + 30;

struct HourWindow {
  int from = kDayBegins;
  int to = kDayEnds;
};

/// What one expression says: "woensdagmiddag", "ma en do", "na vieren", "in het weekend".
struct ToldTime {
  unsigned days = 0;                 ///< a bit a day, Monday the lowest; none: no day is told
  std::optional<HourWindow> window;  ///< nothing: no hours are told
  WordSpan span;
};

/// In the order of the text. Ochtend ends and middag begins at 12:30, avond begins at 17:30, overdag is 9:00
/// to 17:30. Hours of 1 to 6 are those of the afternoon. "ma", "wo" … count where two stand together or a
/// part of the day follows.
std::vector<ToldTime> told_times(ClausedText const& text, WordSpan clause);

}  // namespace socialmap
