#pragma once
// What is wrong with the filters of a search.

#include <vector>

#include "engine/base/input_error.h"
#include "engine/catalog/reading.h"
#include "engine/model/search.h"

namespace socialmap {

/// Audiences, traits, providers and passes that do not exist, and a period that ends before it begins or is
/// longer than kLongestPeriod. `on`: the day that is searched from. Told by a JSON pointer to the field.
std::vector<InputError> filter_faults(SearchRequest const& request, Words const& words, Date on);

}  // namespace socialmap
