#pragma once
// Rows with one title and one venue become one offer; all offers together one provider.

#include <set>
#include <string>

#include "engine/exchange/offer_texts.h"

namespace socialmap {

/// What the offers come into.
struct OfferSetting {
  std::set<std::string>
      taken;  ///< ids of offers, providers and professionals that others in the municipality have
  Date on;    ///< the day that counts as today
};

/// The provider of the mapping with its locations and offers, sorted by id. Ids and titles are the same in
/// whatever order the rows stand. Every offer was read back through
/// its field table; one that fails is left out and all its rows are refused in the notes.
Provider provider_of_rows(EventRows rows, CsvMapping const& mapping, OfferSetting setting, RowNotes& notes);

}  // namespace socialmap
