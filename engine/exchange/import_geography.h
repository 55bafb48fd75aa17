#pragma once
// Makes the places of a municipality directory from official polygons and a postcode list.

#include <optional>
#include <string>

#include "engine/exchange/import_report.h"

namespace socialmap {

struct GeographySources {
  std::string polygons_path;                  ///< a GeoJSON FeatureCollection in WGS84 or RD, .gz or not
  std::optional<std::string> postcodes_path;  ///< a CSV with headings; absent: postcodes.csv is left as it is
  /// Its name ("Leeuwarden") or code ("GM0080") as the files give it; absent: every one in the polygons.
  std::optional<std::string> municipality;
};

/// Writes neighbourhoods.geojson, postcodes.csv and, where there is none yet, municipality.yaml into the
/// directory (made when missing); of every municipality into a directory of its own under it, named by its
/// id. A dry run reads and reports the same and writes nothing. Throws InvalidInput when a file cannot be
/// understood at all, holds nothing of this municipality, or a directory is of another one; nothing is
/// written.
ImportReport import_geography(GeographySources const& sources, std::string const& target_directory,
                              bool dry_run);

}  // namespace socialmap
