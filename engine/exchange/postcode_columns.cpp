#include "engine/exchange/postcode_columns.h"

#include <fmt/format.h>

#include "engine/exchange/official_names.h"
#include "engine/exchange/plain_words.h"

namespace socialmap {
namespace {

std::optional<std::size_t> column_of(CsvRow const& heading, OfficialField field) {
  for (auto const& name : names_of(field)) {
    for (std::size_t i = 0; i < heading.cells.size(); ++i) {
      if (letters_of(heading.cells[i]) == name) return i;
    }
  }
  return std::nullopt;
}

}  // namespace

PostcodeColumns::PostcodeColumns(CsvRow const& heading, std::string const& path)
    : code_(column_of(heading, OfficialField::postcode)),
      first_(column_of(heading, OfficialField::lat)),
      second_(column_of(heading, OfficialField::lon)),
      municipality_name_(column_of(heading, OfficialField::municipality_name)),
      municipality_code_(column_of(heading, OfficialField::municipality_code)) {
  if (!first_ || !second_) {
    first_ = column_of(heading, OfficialField::rd_x);
    second_ = column_of(heading, OfficialField::rd_y);
    if (first_ && second_) rd_.emplace();
  }
  if (code_ && first_ && second_) return;
  throw InvalidInput({{path + ":1:1",
                       "must have headings for the postcode, and for lat and lon or RD's x and y",
                       fmt::format("{}", fmt::join(heading.cells, ", ")),
                       {},
                       false}});
}

std::optional<Point> PostcodeColumns::point(CsvRow const& row) const {
  auto const first = sheet_number(row.cells[*first_]);
  auto const second = sheet_number(row.cells[*second_]);
  if (!first || !second) return std::nullopt;
  return rd_ ? rd_->at(*first, *second) : Point{*first, *second};
}

std::string PostcodeColumns::letters(CsvRow const& row, std::optional<std::size_t> column) {
  return column ? letters_of(row.cells[*column]) : std::string{};
}

}  // namespace socialmap
