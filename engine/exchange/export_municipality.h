#pragma once
// Writes a municipality out as the files it is read from.

#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"

namespace socialmap {

/// Of the providers' files; the others have one format each.
enum class ProviderFormat { yaml, json };

struct MunicipalityFile {
  std::string name;  ///< inside the directory: "providers/wijkhuis-oosterveld.yaml"
  std::string text;
};

/// All files of a municipality directory. They read back to the same catalogue, and the same catalogue gives
/// the same bytes; comments and layout of the files it came from are not in it. Files that would say nothing
/// are left out. Precondition: the catalogue was read without mistakes.
std::vector<MunicipalityFile> municipality_files(Catalogue const& catalogue, ProviderFormat format);

/// Writes them into a directory that does not exist yet or is empty; answers their paths. Throws InvalidInput
/// when it is neither, and a std::system_error when the disk does not let it.
std::vector<std::string> export_municipality(Catalogue const& catalogue, ProviderFormat format,
                                             std::string const& directory);

}  // namespace socialmap
