#include "engine/exchange/import_geography.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/codec.h"
#include "engine/catalog/municipality_files.h"
#include "engine/catalog/yaml.h"
#include "engine/exchange/geography_postcodes.h"
#include "engine/exchange/plain_words.h"
#include "engine/exchange/write_file.h"

namespace socialmap {
namespace {

namespace fs = std::filesystem;

/// The middle of the box around all neighbourhoods, to four decimals (10 m).
Point centre_of(std::vector<Neighbourhood> const& neighbourhoods) {
  auto const& first = neighbourhoods.front().area.front().outer.front();
  double south = first.lat, north = first.lat, west = first.lon, east = first.lon;
  for (auto const& neighbourhood : neighbourhoods) {
    for (auto const& polygon : neighbourhood.area) {
      for (auto const& point : polygon.outer) {
        south = std::min(south, point.lat);
        north = std::max(north, point.lat);
        west = std::min(west, point.lon);
        east = std::max(east, point.lon);
      }
    }
  }
  auto const rounded = [](double degrees) { return std::round(degrees * 1e4) / 1e4; };
  return {rounded((south + north) / 2), rounded((west + east) / 2)};
}

std::string municipality_yaml(GeographyFeatures const& features) {
  auto const centre = centre_of(features.neighbourhoods);
  auto node = object({{"id", slug_of(features.name)}, {"name", features.name}});
  if (!features.province.empty()) node.set("province", features.province);
  node.set("centre", object({{"lat", centre.lat}, {"lon", centre.lon}}));
  return to_yaml(node);
}

/// A directory of another municipality would lose its neighbourhoods.
void refuse_other_directory(fs::path const& directory, std::string const& name) {
  auto const path = directory / "municipality.yaml";
  if (!fs::exists(path)) return;
  MunicipalityFiles files(directory, Vocabulary{});
  Municipality kept;
  files.read_municipality(kept);
  if (!files.problems().empty()) throw InvalidInput(files.problems());
  if (letters_of(kept.name) == letters_of(name) || kept.id == slug_of(name)) return;
  throw InvalidInput({{path.string() + ":1:1",
                       "is of another municipality than the polygons (" + name + ")",
                       kept.name,
                       {},
                       false}});
}

void append(ImportReport& all, ImportReport const& part) {
  all.read += part.read;
  all.imported += part.imported;
  all.reported += part.reported;
  all.elsewhere += part.elsewhere;
  all.records += part.records;
  all.problems.insert(all.problems.end(), part.problems.begin(), part.problems.end());
}

struct NewFile {
  fs::path path;
  std::string text;
};

}  // namespace

ImportReport import_geography(GeographySources const& sources, std::string const& target_directory,
                              bool dry_run) {
  fs::path const directory(target_directory);
  auto const features = read_geography_features(sources.polygons_path, sources.municipality);
  if (features.neighbourhoods.empty()) throw InvalidInput(features.report.problems);
  refuse_other_directory(directory, features.name);
  ImportReport report = features.report;
  std::vector<NewFile> files{{directory / "neighbourhoods.geojson", geojson_of(features.neighbourhoods)}};
  if (sources.postcodes_path) {
    auto const postcodes = read_geography_postcodes(*sources.postcodes_path, features);
    append(report, postcodes.report);
    files.push_back({directory / "postcodes.csv", csv_of(postcodes.postcodes)});
  }
  if (!fs::exists(directory / "municipality.yaml")) {
    files.push_back({directory / "municipality.yaml", municipality_yaml(features)});
  }
  for (auto const& file : files) {
    if (!dry_run) write_file(file.path, file.text);
    report.files.push_back(file.path.string());
  }
  return report;
}

}  // namespace socialmap
