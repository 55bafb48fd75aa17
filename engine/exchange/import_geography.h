#pragma once
// Makes the places of a municipality directory from official polygons and a postcode list.

#include <optional>
#include <string>

#include "engine/exchange/import_report.h"

namespace socialmap {

struct GeographySources {
  std::string polygons_path;  ///< a GeoJSON FeatureCollection in WGS84, of one or many municipalities
  std::optional<std::string> postcodes_path;  ///< a CSV with headings; absent: postcodes.csv is left as it is
  std::string municipality;  ///< its name ("Leeuwarden") or code ("GM0080") as the files give it
};

/// Writes neighbourhoods.geojson, postcodes.csv and, where there is none yet, municipality.yaml into the
/// directory (made when missing). A dry run reads and reports the same and writes nothing. Throws
/// InvalidInput when a file cannot be understood at all, or holds nothing of this municipality; nothing is
/// written.
ImportReport import_geography(GeographySources const& sources, std::string const& target_directory,
                              bool dry_run);

}  // namespace socialmap
