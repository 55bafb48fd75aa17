#pragma once
// The postcodes of municipalities out of a national list, each with its neighbourhood.

#include <string>
#include <vector>

#include "engine/exchange/geography_features.h"

namespace socialmap {

struct GeographyPostcodes {
  std::vector<std::vector<Postcode>> of;  ///< by municipality of the reading, sorted by code
  ImportReport report;                    ///< of the rows; no files
};

/// Gives each row to the municipality it names (by code or name); a row that names none, to the one of
/// the neighbourhood. The neighbourhood is the one under the point, else the nearest within 500 m (with a
/// warning); a row that names no municipality and lies further off is one of another municipality. Points are
/// lat and lon, or x and y in RD. Throws InvalidInput when the headings for these are missing.
GeographyPostcodes read_geography_postcodes(std::string const& path,
                                            std::vector<GeographyFeatures> const& municipalities);

/// The text of postcodes.csv.
std::string csv_of(std::vector<Postcode> const& postcodes);

}  // namespace socialmap
