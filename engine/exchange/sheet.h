#pragma once
// A table as spreadsheet programs save it.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/input_error.h"
#include "engine/catalog/csv.h"

namespace socialmap {

struct Sheet {
  std::vector<CsvRow> rows;         ///< the heading first; rows without any text are left out
  std::vector<InputError> remarks;  ///< warnings about the whole file
};

/// Reads a CSV file, packed or not: UTF-8 with or without byte order mark, or else Windows-1252; the
/// delimiter given, or named in a line `sep=;`, or the one of `,` `;` tab and `|` that stands most in the
/// heading. Empty cells to the right of the last heading are taken off. Throws InvalidInput when it is no
/// such text, has an unfinished quote or no heading.
Sheet read_sheet(std::string const& path, std::optional<char> delimiter = std::nullopt);
/// The same from the bytes of a file; `name` tells it in messages.
Sheet sheet_of(std::string bytes, std::string const& name, std::optional<char> delimiter = std::nullopt);

/// Windows-1252 as UTF-8; nothing when a byte stands for no character there.
std::optional<std::string> utf8_of_windows_1252(std::string_view bytes);

/// A number with a decimal point or, as Dutch spreadsheets write it, a comma. No thousands: "1.234,5" is
/// none.
std::optional<double> sheet_number(std::string_view text);

}  // namespace socialmap
