#pragma once
// The different words of a catalogue, each read once.

#include <cstdint>
#include <string>
#include <unordered_map>

#include "engine/catalog/catalogue.h"
#include "engine/text/activity_range.h"
#include "engine/text/analysis.h"

namespace socialmap {

/// Where a part of a compound stands in the folded word, in bytes.
struct PartPlace {
  std::string stem;
  std::size_t start = 0;
  std::size_t length = 0;
};

struct CatalogueWord {
  TextTerm term;
  std::vector<PartPlace> parts;  ///< those that stand in it letter for letter
  std::uint32_t count = 0;       ///< how often it stands in the texts
};

/// By the folded word.
using CatalogueWords = std::unordered_map<std::string, CatalogueWord>;

/// The words of every text that an offer is found by, as an editor wrote it: titles, summaries, descriptions,
/// names of providers, locations and neighbourhoods.
CatalogueWords words_of_catalogue(Catalogue const& catalogue, Analyser const& analyser);
/// Only those of some activities, without the replaced ones.
CatalogueWords words_of_activities(Catalogue const& catalogue, ActivityRange range, Analyser const& analyser);

}  // namespace socialmap
