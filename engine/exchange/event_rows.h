#pragma once
// One row of a CSV file, understood: an event on one day, or on days of every week or month.

#include <optional>
#include <string>
#include <vector>

#include "engine/catalog/csv.h"
#include "engine/exchange/csv_mapping.h"
#include "engine/exchange/dutch_dates.h"
#include "engine/exchange/row_notes.h"

namespace socialmap {

/// Texts are cleaned; empty = not said.
struct EventRow {
  int line = 0;
  std::string title;
  Date date;                                          ///< meaning only where it does not repeat
  std::vector<Weekday> weekly = {};                   ///< these days of every week; only with hours
  std::optional<DaysOfMonth> monthly = std::nullopt;  ///< these days of every month; only with hours
  std::optional<Hours> hours;                         ///< absent: the start is not known
  std::string time_text;  ///< what the file says where the hours could not be read from it
  std::string venue;
  std::string sort;
  std::string description;
  std::string price;     ///< as the file writes it
  std::string postcode;  ///< normal
  std::string phone;
  std::string email;

  bool repeats() const { return !weekly.empty() || monthly; }
};

/// Reads the rows under the heading. Rows without a title or a day, with too few or too many cells, or with
/// text that no record may hold are refused in the notes and left out.
std::vector<EventRow> read_event_rows(std::vector<CsvRow> const& rows, CsvMapping const& mapping,
                                      ColumnNumbers const& columns, RowNotes& notes);

}  // namespace socialmap
