#pragma once
// The offers of a map as they are at one moment, ready to be searched and matched. What did not change since
// the moment before is shared with it.

#include <memory>
#include <vector>

#include "engine/map_ground.h"
#include "engine/match/offer_facts.h"
#include "engine/text/search_world.h"

namespace socialmap {

/// Immutable. Refers to its ground, which must outlive it.
struct MapOffers {
  /// As they were read.
  explicit MapOffers(MapGround const& ground);
  /// As they are with a later catalogue (with_change) and its columns.
  MapOffers(MapGround const& ground, MapOffers const& before, Catalogue later, Columns later_columns);
  MapOffers(MapOffers const&) = delete;
  MapOffers& operator=(MapOffers const&) = delete;

  Catalogue catalogue;
  Columns columns;
  Slugs slugs;
  std::vector<std::shared_ptr<MapPart const>> parts;
  OfferFacts facts;
  TitleRanks title_ranks;
  ShownOffers shown;
  PlaceGrid grid;
  Index index;
  WordsOfParts words_by_stem;
  std::vector<LaterTitles const*> later_titles;
  LaterNames later_names;
  std::size_t shown_count = 0;
  std::vector<std::size_t> offers_in;              ///< shown ones, by NeighbourhoodId
  std::vector<std::vector<ActivityId>> offers_of;  ///< shown ones, by ProviderId

 private:
  void refer_to_parts();
  void count_shown();
};

}  // namespace socialmap
