#pragma once
// What an import took, what it left out, and why.

#include <cstddef>
#include <string>
#include <vector>

#include "engine/base/input_error.h"

namespace socialmap {

/// read = imported + reported + elsewhere + water, always: no row disappears. A row is a polygon or a
/// postcode of a geography, or a row of a CSV file under its heading.
struct ImportReport {
  std::size_t read = 0;
  std::size_t imported = 0;   ///< rows that stand in what was written
  std::size_t reported = 0;   ///< rows that do not; each has at least one problem that is no warning
  std::size_t elsewhere = 0;  ///< rows of another municipality, passed over without a word
  std::size_t water = 0;      ///< polygons of water, where nobody lives
  std::size_t records = 0;    ///< what they became: neighbourhoods and postcodes, or offers
  std::vector<InputError>
      problems;  ///< "file:line:column field", errors and warnings, in the order of the files
  std::vector<std::string> files;  ///< written, or with a dry run those that would have been
};

}  // namespace socialmap
