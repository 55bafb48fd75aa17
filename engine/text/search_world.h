#pragma once
// Everything a search looks at; all of it made from the same catalogue.

#include <cstdint>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/catalog/columns.h"
#include "engine/catalog/places.h"
#include "engine/text/answer.h"
#include "engine/text/index.h"
#include "engine/text/next_meetings.h"
#include "engine/text/place_grid.h"
#include "engine/text/query_reader.h"
#include "engine/text/title_ranks.h"
#include "engine/text/words_by_stem.h"

namespace socialmap {

/// A bit for each offer that is published, not stale and not over before a day: no other is ever found.
struct ShownOffers {
  Date on;
  Mask offers;
};

ShownOffers shown_offers(Columns const& columns, Date on);

/// Only refers: what it refers to must outlive it and not change while a search runs.
struct SearchWorld {
  Catalogue const& catalogue;
  Vocabulary const& vocabulary;
  Columns const& columns;
  Places const& places;
  Analyser const& analyser;
  Index const& index;
  QueryReader const& reader;
  WordsOfParts const& words;
  TitleRanks const& title_ranks;
  NextMeetings const& next_meetings;  ///< best made for the day that is searched from
  ShownOffers const& shown;           ///< best made for the day that is searched from
  PlaceGrid const& grid;
};

}  // namespace socialmap
