#include "engine/exchange/geography_postcodes.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "engine/exchange/plain_words.h"
#include "engine/exchange/postcode_columns.h"
#include "engine/exchange/row_notes.h"
#include "engine/geo/area_index.h"
#include "engine/model/municipality.h"

namespace socialmap {
namespace {

constexpr double kNearEnoughMetres = 500;

/// Outside the Netherlands as it stands, and inside the other way round.
bool looks_swapped(Point point) {
  BoundingBox const netherlands;
  return !netherlands.contains(point) && netherlands.contains({point.lon, point.lat});
}

/// A neighbourhood by municipality and by its place in it.
struct Ground {
  std::size_t municipality = 0;
  std::size_t neighbourhood = 0;
};

/// The neighbourhoods of one municipality, or of all, under their points.
class Grounds {
 public:
  Grounds(std::vector<GeographyFeatures> const& municipalities, std::size_t first, std::size_t end) {
    std::vector<Area> areas;
    for (auto municipality = first; municipality < end; ++municipality) {
      auto const& neighbourhoods = municipalities[municipality].neighbourhoods;
      for (std::size_t i = 0; i < neighbourhoods.size(); ++i) {
        areas.push_back(neighbourhoods[i].area);
        grounds_.push_back({municipality, i});
      }
    }
    index_ = AreaIndex(std::move(areas));
  }

  std::optional<Ground> at(Point point) const { return ground(index_.at(point)); }
  std::optional<Ground> nearest(Point point, double within_metres) const {
    return ground(index_.nearest(point, within_metres));
  }

 private:
  std::optional<Ground> ground(std::optional<std::size_t> area) const {
    return area ? std::optional(grounds_[*area]) : std::nullopt;
  }

  std::vector<Ground> grounds_;
  AreaIndex index_;
};

class PostcodeReader {
 public:
  PostcodeReader(std::string const& path, std::vector<GeographyFeatures> const& municipalities,
                 PostcodeColumns const& columns)
      : municipalities_(municipalities), columns_(columns), notes_(path), codes_(municipalities.size()) {
    auto const count = municipalities.size();
    found_.of.resize(count);
    for (std::size_t i = 0; i < count && columns.name_a_municipality(); ++i) {
      grounds_.emplace_back(municipalities, i, i + 1);
      if (!municipalities[i].code.empty()) by_code_.emplace(letters_of(municipalities[i].code), i);
      by_name_.emplace(letters_of(municipalities[i].name), i);
    }
  }

  GeographyPostcodes read(std::vector<CsvRow> const& rows) {
    found_.report.read = rows.size() - 1;
    for (std::size_t i = 1; i < rows.size(); ++i) {
      if (rows[i].cells.size() == rows[0].cells.size()) {
        add(rows[i]);
      } else {
        notes_.problem(rows[i].line, "",
                       fmt::format("must have {} cells, as the heading", rows[0].cells.size()));
      }
    }
    for (auto& postcodes : found_.of) {
      std::sort(postcodes.begin(), postcodes.end(),
                [](auto const& a, auto const& b) { return a.code < b.code; });
    }
    found_.report.records = found_.report.imported;
    found_.report.reported = notes_.refused();
    found_.report.problems = notes_.in_order();
    return std::move(found_);
  }

 private:
  /// Where to look for the row's point; nothing for a row of another municipality.
  Grounds const* grounds_of(CsvRow const& row, std::optional<Point> point) {
    auto const code = columns_.municipality_code(row);
    auto const name = columns_.municipality_name(row);
    if (code.empty() && name.empty()) return grounds_near(point);
    auto const by_code = by_code_.find(code);
    if (by_code != by_code_.end()) return &grounds_[by_code->second];
    auto const by_name = by_name_.find(name);
    return by_name == by_name_.end() ? nullptr : &grounds_[by_name->second];
  }

  /// For a row that names no municipality: all, unless its point is far from every neighbourhood. A point
  /// that is wrong in itself is for add() to report.
  Grounds const* grounds_near(std::optional<Point> point) {
    if (!all_) all_.emplace(municipalities_, 0, municipalities_.size());
    bool const is_far = point && !looks_swapped(*point) && !all_->nearest(*point, kNearEnoughMetres);
    return is_far ? nullptr : &*all_;
  }

  void add(CsvRow const& row) {
    auto const point = columns_.point(row);
    auto const* grounds = grounds_of(row, point);
    if (!grounds) {
      ++found_.report.elsewhere;
      return;
    }
    auto const code = normal_postcode(columns_.code(row));
    if (!code) notes_.problem(row.line, "postcode", "must be a PC4 or PC6", cut_to(columns_.code(row), 20));
    if (!point) notes_.problem(row.line, "lat,lon", std::string(columns_.fault_of_point()));
    bool const swapped = point && looks_swapped(*point);
    if (swapped)
      notes_.problem(row.line, "lat,lon", "looks as if lat and lon are swapped",
                     fmt::format("{}, {}", point->lat, point->lon));
    if (!code || !point || swapped) return;
    if (auto const ground = ground_at(*grounds, *point, row.line))
      keep({*code, *point, {}}, *ground, row.line);
  }

  std::optional<Ground> ground_at(Grounds const& grounds, Point point, int line) {
    if (auto const under = grounds.at(point)) return under;
    auto const place = fmt::format("{}, {}", point.lat, point.lon);
    auto const near = grounds.nearest(point, kNearEnoughMetres);
    if (near) {
      notes_.warning(line, "lat,lon", "lies in no neighbourhood; the nearest is taken: " + id_of(*near),
                     place);
    } else {
      notes_.problem(line, "lat,lon", "lies more than 500 m from every neighbourhood", place);
    }
    return near;
  }

  void keep(Postcode postcode, Ground const& ground, int line) {
    if (!codes_[ground.municipality].insert(postcode.code).second) {
      notes_.problem(line, "postcode", "stands in the list twice; the first is taken", postcode.code);
      return;
    }
    postcode.neighbourhood = id_of(ground);
    found_.of[ground.municipality].push_back(std::move(postcode));
    ++found_.report.imported;
  }

  std::string const& id_of(Ground const& ground) const {
    return municipalities_[ground.municipality].neighbourhoods[ground.neighbourhood].id;
  }

  std::vector<GeographyFeatures> const& municipalities_;
  PostcodeColumns const& columns_;
  RowNotes notes_;
  std::vector<Grounds> grounds_;  // one a municipality, where the list has a column for it
  std::optional<Grounds> all_;    // made for the first row that names no municipality
  std::map<std::string, std::size_t> by_code_;
  std::map<std::string, std::size_t> by_name_;
  std::vector<std::set<std::string>> codes_;
  GeographyPostcodes found_;
};

}  // namespace

GeographyPostcodes read_geography_postcodes(std::string const& path,
                                            std::vector<GeographyFeatures> const& municipalities) {
  auto const sheet = read_sheet(path);
  PostcodeColumns const columns(sheet.rows.front(), path);
  auto found = PostcodeReader(path, municipalities, columns).read(sheet.rows);
  found.report.problems.insert(found.report.problems.begin(), sheet.remarks.begin(), sheet.remarks.end());
  return found;
}

std::string csv_of(std::vector<Postcode> const& postcodes) {
  std::string text = "postcode,lat,lon,neighbourhood\n";
  for (auto const& postcode : postcodes) {
    text += fmt::format("{},{:.10g},{:.10g},{}\n", postcode.code, postcode.point.lat, postcode.point.lon,
                        postcode.neighbourhood);
  }
  return text;
}

}  // namespace socialmap
