#pragma once
// The polygons of an official GeoJSON file, as the neighbourhoods of its municipalities.

#include <optional>
#include <string>
#include <vector>

#include "engine/exchange/import_report.h"
#include "engine/model/neighbourhood.h"

namespace socialmap {

/// One municipality with at least one neighbourhood.
struct GeographyFeatures {
  std::string id;                             ///< slug, unique in the reading
  std::string name;                           ///< as the file writes it
  std::string code;                           ///< "GM0080"; empty when the file has none
  std::string province;                       ///< empty when the file has none
  std::vector<Neighbourhood> neighbourhoods;  ///< sorted by id
};

struct GeographyReading {
  std::vector<GeographyFeatures> municipalities;  ///< sorted by id
  ImportReport report;                            ///< of the polygons; no files
};

/// Reads a FeatureCollection (.geojson or .geojson.gz) in WGS84 or RD. `municipality` is a name (case and
/// accents ignored) or a code; without one all that the file holds. Throws InvalidInput when the file is no
/// FeatureCollection, or has no sound polygon of what is wanted (with the nearest name that it does hold).
GeographyReading read_geography_features(std::string const& path,
                                         std::optional<std::string> const& municipality);

/// The text of neighbourhoods.geojson, a feature a line.
std::string geojson_of(std::vector<Neighbourhood> const& neighbourhoods);

}  // namespace socialmap
