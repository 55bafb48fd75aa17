#pragma once
// Where a list of postcodes keeps what; its headings differ from publisher to publisher.

#include <optional>
#include <string>

#include "engine/exchange/sheet.h"
#include "engine/geo/rijksdriehoek.h"

namespace socialmap {

/// Finds the headings of a list and reads its points.
class PostcodeColumns {
 public:
  /// Throws InvalidInput without a heading for the postcode, or for lat and lon or RD's x and y.
  PostcodeColumns(CsvRow const& heading, std::string const& path);

  bool name_a_municipality() const { return municipality_name_ || municipality_code_; }
  std::string const& code(CsvRow const& row) const { return row.cells[*code_]; }
  /// In letters_of() form; empty when the list does not say.
  std::string municipality_name(CsvRow const& row) const { return letters(row, municipality_name_); }
  std::string municipality_code(CsvRow const& row) const { return letters(row, municipality_code_); }
  /// Nothing when the cells are no numbers, or no place in RD.
  std::optional<Point> point(CsvRow const& row) const;
  /// What is wrong when there is no point.
  std::string_view fault_of_point() const {
    return rd_ ? "must be x and y in RD" : "must be two numbers in degrees";
  }

 private:
  static std::string letters(CsvRow const& row, std::optional<std::size_t> column);

  std::optional<std::size_t> code_;
  std::optional<std::size_t> first_;   // lat, or x
  std::optional<std::size_t> second_;  // lon, or y
  std::optional<std::size_t> municipality_name_;
  std::optional<std::size_t> municipality_code_;
  std::optional<Rijksdriehoek> rd_;
};

}  // namespace socialmap
