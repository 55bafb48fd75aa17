#include "engine/map_directories.h"

#include <filesystem>

namespace socialmap {
namespace {

std::string beside(std::string const& catalogue, std::string const& given, char const* otherwise) {
  if (!given.empty()) return given;
  return (std::filesystem::path(catalogue) / otherwise).lexically_normal().string();
}

}  // namespace

std::string vocabulary_directory(MapSources const& sources) {
  return beside(sources.catalogue, sources.vocabulary, "../vocabulary");
}

std::string rules_directory(MapSources const& sources) {
  return beside(sources.catalogue, sources.rules, "../../rules");
}

}  // namespace socialmap
