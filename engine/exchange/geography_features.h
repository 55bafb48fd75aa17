#pragma once
// The polygons of one municipality out of an official GeoJSON file, as neighbourhoods.

#include <string>
#include <vector>

#include "engine/exchange/import_report.h"
#include "engine/model/neighbourhood.h"

namespace socialmap {

struct GeographyFeatures {
  std::vector<Neighbourhood> neighbourhoods;  ///< sorted by id
  std::string name;                           ///< of the municipality, as the file writes it
  std::string code;                           ///< "GM0080"; empty when the file has none
  std::string province;                       ///< empty when the file has none
  ImportReport report;                        ///< of the polygons; no files
};

/// `municipality` is a name (case and accents ignored) or a code. Throws InvalidInput when the file is no
/// FeatureCollection or holds nothing of this municipality (then with the nearest name it does hold).
GeographyFeatures read_geography_features(std::string const& path, std::string const& municipality);

/// The text of neighbourhoods.geojson, a feature a line.
std::string geojson_of(std::vector<Neighbourhood> const& neighbourhoods);

}  // namespace socialmap
