#pragma once
// Reading everything that a map is made of.

#include <cstdint>
#include <string>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/model/reading_words.h"
#include "engine/rules/rule.h"

namespace socialmap {

/// Where a map is read from.
struct MapSources {
  std::string catalogue;   ///< a municipality directory
  std::string vocabulary;  ///< empty: the catalogue's neighbour, DIR/../vocabulary
  std::string rules;       ///< empty: DIR/../../rules
};

/// Everything found wrong in a vocabulary, a catalogue and the rules; empty lists of mistakes mean that it
/// can be served.
struct MapReading {
  Vocabulary vocabulary;
  ReadingWords reading_words;
  Catalogue catalogue;
  RuleSet rules;
  std::vector<InputError> problems;
  /// Another number for every other content of the files of the catalogue and its vocabulary, at most 52
  /// bits.
  std::uint64_t catalogue_version = 0;
  bool sound() const;
};

MapReading read_map(MapSources const& sources);
/// The same with the records of the municipality from elsewhere, and their version.
MapReading read_map(MapSources const& sources, MunicipalityTexts texts, std::uint64_t version);

}  // namespace socialmap
