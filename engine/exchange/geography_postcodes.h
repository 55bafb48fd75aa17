#pragma once
// The postcodes of one municipality out of a national list, each with its neighbourhood.

#include <string>
#include <vector>

#include "engine/exchange/geography_features.h"

namespace socialmap {

struct GeographyPostcodes {
  std::vector<Postcode> postcodes;  ///< sorted by code
  ImportReport report;              ///< of the rows; no files
};

/// Takes the rows that name the municipality (by name or code); in a list that names none, those whose point
/// lies in one of its neighbourhoods. The neighbourhood is the one under the point, else the nearest within
/// 500 m (with a warning). Throws InvalidInput when a heading for the postcode, lat or lon is missing.
GeographyPostcodes read_geography_postcodes(std::string const& path, GeographyFeatures const& features);

/// The text of postcodes.csv.
std::string csv_of(std::vector<Postcode> const& postcodes);

}  // namespace socialmap
