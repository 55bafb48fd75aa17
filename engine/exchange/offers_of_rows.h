#pragma once
// Rows with one title and one venue become one offer; all offers together one provider.

#include <set>
#include <string>

#include "engine/exchange/offer_texts.h"

namespace socialmap {

/// The provider of the mapping with its locations and offers, sorted by id. Every offer was read back through
/// its field table; one that fails is left out and all its rows are refused in the notes. `taken` are ids of
/// offers, providers and professionals that others in the municipality have.
Provider provider_of_rows(EventRows rows, CsvMapping const& mapping, std::set<std::string> taken,
                          RowNotes& notes);

}  // namespace socialmap
