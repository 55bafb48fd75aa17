#pragma once
// What a map stands on: the parts that changes of offers leave as they are.

#include <memory>
#include <optional>

#include "engine/catalog/columns.h"
#include "engine/interpret/interpreter.h"
#include "engine/map_reading.h"
#include "engine/match/offer_words.h"
#include "engine/text/index.h"
#include "engine/text/query_reader.h"
#include "engine/text/suggester.h"
#include "engine/text/words_by_stem.h"

namespace socialmap {

/// The records as they are on a day, and what words are about.
struct MapRecords {
  Catalogue const& catalogue;
  Vocabulary const& vocabulary;
  Columns const& columns;
  WordTopics const& topics;
  Date on;
};

/// The words of some activities that lie after each other. Refers to the analyser only.
struct MapPart {
  /// `words`: of these activities.
  MapPart(MapRecords const& records, ActivityRange range, CatalogueWords words, Analyser const& analyser);
  MapPart(MapPart const&) = delete;
  MapPart& operator=(MapPart const&) = delete;

  ActivityRange range;
  CatalogueWords words;  ///< in the first part those of providers and neighbourhoods too
  WordsByStem words_by_stem;
  std::shared_ptr<IndexPart const> index;
  std::shared_ptr<OfferWordsPart const> offer_words;
  std::optional<LaterTitles> titles;  ///< not in the first part
};

/// Made from a whole reading. Immutable.
struct MapGround {
  MapGround(MapReading map_reading, Date on);
  MapGround(MapGround const&) = delete;
  MapGround& operator=(MapGround const&) = delete;

  MapReading reading;
  Date today;
  Places places;
  Columns columns;
  Analyser analyser;
  LayWords lay_words;
  std::shared_ptr<MapPart const> part;  ///< of all activities that were read
  QueryReader query_reader;
  Interpreter interpreter;
  Suggester suggester;
};

}  // namespace socialmap
