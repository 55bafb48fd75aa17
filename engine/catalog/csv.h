#pragma once
// Comma-separated values (RFC 4180) as rows of cells, with the line each row starts on.

#include <string>
#include <string_view>
#include <vector>

namespace socialmap {

struct CsvRow {
  int line = 0;  ///< from 1; ends are LF, CR LF or CR alone; no two rows start on one line
  std::vector<std::string> cells;
};

/// All rows, also the heading; blank lines are passed over and a byte order mark is taken off. Cells keep
/// their blanks inside quotes. Throws InvalidInput on an unfinished quote or bytes that are no UTF-8.
std::vector<CsvRow> read_csv(std::string_view text, std::string_view file, char delimiter = ',');

/// One line with its end (CR LF): every cell in quotes. A text that a spreadsheet would read as a formula (it
/// begins with = + - @ or a tab) gets an apostrophe before it, as spreadsheets themselves mark a text.
std::string csv_line(std::vector<std::string> const& cells);

}  // namespace socialmap
