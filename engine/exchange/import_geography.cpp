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
  auto node = object({{"id", features.id}, {"name", features.name}});
  if (!features.province.empty()) node.set("province", features.province);
  node.set("centre", object({{"lat", centre.lat}, {"lon", centre.lon}}));
  return to_yaml(node);
}

/// A directory of another municipality would lose its neighbourhoods.
void refuse_other_directory(fs::path const& directory, GeographyFeatures const& features) {
  auto const path = directory / "municipality.yaml";
  if (!fs::exists(path)) return;
  MunicipalityFiles files(texts_in(directory.string()), Vocabulary{});
  Municipality kept;
  files.read_municipality(kept);
  if (!files.problems().empty()) throw InvalidInput(files.problems());
  if (letters_of(kept.name) == letters_of(features.name) || kept.id == features.id) return;
  throw InvalidInput({{path.string() + ":1:1",
                       "is of another municipality than the polygons (" + features.name + ")",
                       kept.name,
                       {},
                       false}});
}

void append(ImportReport& all, ImportReport const& part) {
  all.read += part.read;
  all.imported += part.imported;
  all.reported += part.reported;
  all.elsewhere += part.elsewhere;
  all.water += part.water;
  all.records += part.records;
  all.problems.insert(all.problems.end(), part.problems.begin(), part.problems.end());
}

struct NewFile {
  fs::path path;
  std::string text;
};

std::vector<NewFile> files_of(fs::path const& directory, GeographyFeatures const& features,
                              std::vector<Postcode> const* postcodes) {
  std::vector<NewFile> files{{directory / "neighbourhoods.geojson", geojson_of(features.neighbourhoods)}};
  if (postcodes) files.push_back({directory / "postcodes.csv", csv_of(*postcodes)});
  if (!fs::exists(directory / "municipality.yaml")) {
    files.push_back({directory / "municipality.yaml", municipality_yaml(features)});
  }
  return files;
}

}  // namespace

ImportReport import_geography(GeographySources const& sources, std::string const& target_directory,
                              bool dry_run) {
  auto geography = read_geography_features(sources.polygons_path, sources.municipality);
  auto const directory_of = [&](GeographyFeatures const& features) {
    return sources.municipality ? fs::path(target_directory) : fs::path(target_directory) / features.id;
  };
  for (auto const& features : geography.municipalities)
    refuse_other_directory(directory_of(features), features);
  auto report = std::move(geography.report);
  GeographyPostcodes postcodes;
  if (sources.postcodes_path) {
    postcodes = read_geography_postcodes(*sources.postcodes_path, geography.municipalities);
    append(report, postcodes.report);
  }
  for (std::size_t i = 0; i < geography.municipalities.size(); ++i) {
    auto const& features = geography.municipalities[i];
    auto const* codes = sources.postcodes_path ? &postcodes.of[i] : nullptr;
    for (auto const& file : files_of(directory_of(features), features, codes)) {
      if (!dry_run) write_file(file.path, file.text);
      report.files.push_back(file.path.string());
    }
  }
  return report;
}

}  // namespace socialmap
