#include "engine/exchange/geography_postcodes.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/csv.h"
#include "engine/exchange/official_names.h"
#include "engine/exchange/plain_words.h"
#include "engine/exchange/row_notes.h"
#include "engine/geo/area_index.h"

namespace socialmap {
namespace {

struct PostcodeColumns {
  std::optional<std::size_t> code;
  std::optional<std::size_t> lat;
  std::optional<std::size_t> lon;
  std::optional<std::size_t> municipality_name;
  std::optional<std::size_t> municipality_code;
};

std::optional<std::size_t> column_of(CsvRow const& heading, OfficialField field) {
  for (auto const& name : names_of(field)) {
    for (std::size_t i = 0; i < heading.cells.size(); ++i) {
      if (letters_of(heading.cells[i]) == name) return i;
    }
  }
  return std::nullopt;
}

PostcodeColumns columns_of(std::vector<CsvRow> const& rows, std::string const& path) {
  CsvRow const nothing;
  auto const& heading = rows.empty() ? nothing : rows.front();
  PostcodeColumns const columns{
      column_of(heading, OfficialField::postcode), column_of(heading, OfficialField::lat),
      column_of(heading, OfficialField::lon), column_of(heading, OfficialField::municipality_name),
      column_of(heading, OfficialField::municipality_code)};
  if (!columns.code || !columns.lat || !columns.lon) {
    throw InvalidInput({{path + ":1:1",
                         "must have headings for the postcode, lat and lon",
                         fmt::format("{}", fmt::join(heading.cells, ", ")),
                         {},
                         false}});
  }
  return columns;
}

std::optional<double> degrees(std::string const& text) {
  double value = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  bool const whole = error == std::errc{} && end == text.data() + text.size();
  return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::vector<Area> areas_of(std::vector<Neighbourhood> const& neighbourhoods) {
  std::vector<Area> areas;
  for (auto const& neighbourhood : neighbourhoods) areas.push_back(neighbourhood.area);
  return areas;
}

class PostcodeReader {
 public:
  PostcodeReader(std::string const& path, GeographyFeatures const& features, PostcodeColumns const& columns)
      : features_(features), columns_(columns), notes_(path), areas_(areas_of(features.neighbourhoods)) {}

  GeographyPostcodes read(std::vector<CsvRow> const& rows) {
    GeographyPostcodes found;
    found.report.read = rows.size() - 1;
    for (std::size_t i = 1; i < rows.size(); ++i) {
      if (rows[i].cells.size() != rows[0].cells.size()) {
        notes_.problem(rows[i].line, "",
                       fmt::format("must have {} cells, as the heading", rows[0].cells.size()));
      } else if (is_elsewhere(rows[i])) {
        ++found.report.elsewhere;
      } else if (auto postcode = postcode_of(rows[i])) {
        found.postcodes.push_back(std::move(*postcode));
      }
    }
    std::sort(found.postcodes.begin(), found.postcodes.end(),
              [](auto const& a, auto const& b) { return a.code < b.code; });
    found.report.imported = found.report.records = found.postcodes.size();
    found.report.reported = notes_.refused();
    found.report.problems = notes_.in_order();
    return found;
  }

 private:
  bool is_elsewhere(CsvRow const& row) const {
    auto const says = [&](std::optional<std::size_t> column, std::string const& wanted) {
      return column && !wanted.empty() && letters_of(row.cells[*column]) == letters_of(wanted);
    };
    if (columns_.municipality_name || columns_.municipality_code) {
      return !says(columns_.municipality_name, features_.name) &&
             !says(columns_.municipality_code, features_.code);
    }
    auto const point = point_of(row);
    return point && !areas_.at(*point);
  }

  std::optional<Point> point_of(CsvRow const& row) const {
    auto const lat = degrees(row.cells[*columns_.lat]);
    auto const lon = degrees(row.cells[*columns_.lon]);
    return lat && lon ? std::optional(Point{*lat, *lon}) : std::nullopt;
  }

  std::optional<Postcode> postcode_of(CsvRow const& row) {
    auto const code = normal_postcode(row.cells[*columns_.code]);
    auto const point = point_of(row);
    if (!code)
      notes_.problem(row.line, "postcode", "must be a PC4 or PC6", cut_to(row.cells[*columns_.code], 20));
    if (!point) notes_.problem(row.line, "lat,lon", "must be two numbers in degrees");
    if (!code || !point) return std::nullopt;
    auto const neighbourhood = neighbourhood_at(*point, row.line);
    if (!neighbourhood) return std::nullopt;
    if (!codes_.insert(*code).second) {
      notes_.problem(row.line, "postcode", "stands in the list twice; the first is taken", *code);
      return std::nullopt;
    }
    return Postcode{*code, *point, *neighbourhood};
  }

  std::optional<std::string> neighbourhood_at(Point point, int line) {
    constexpr double kNearEnoughMetres = 500;
    if (auto const under = areas_.at(point)) return features_.neighbourhoods[*under].id;
    auto const place = fmt::format("{}, {}", point.lat, point.lon);
    auto const near = areas_.nearest(point, kNearEnoughMetres);
    if (!near) {
      notes_.problem(line, "lat,lon", "lies more than 500 m from every neighbourhood", place);
      return std::nullopt;
    }
    auto const& id = features_.neighbourhoods[*near].id;
    notes_.warning(line, "lat,lon", "lies in no neighbourhood; the nearest is taken: " + id, place);
    return id;
  }

  GeographyFeatures const& features_;
  PostcodeColumns const& columns_;
  RowNotes notes_;
  AreaIndex areas_;
  std::set<std::string> codes_;
};

}  // namespace

GeographyPostcodes read_geography_postcodes(std::string const& path, GeographyFeatures const& features) {
  auto const rows = read_csv(read_file(path), path);
  auto const columns = columns_of(rows, path);
  return PostcodeReader(path, features, columns).read(rows);
}

std::string csv_of(std::vector<Postcode> const& postcodes) {
  std::string text = "postcode,lat,lon,neighbourhood\n";
  for (auto const& postcode : postcodes) {
    text += fmt::format("{},{},{},{}\n", postcode.code, postcode.point.lat, postcode.point.lon,
                        postcode.neighbourhood);
  }
  return text;
}

}  // namespace socialmap
