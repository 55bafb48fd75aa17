#pragma once
// Dates of an offer that can hardly be right on the day of a check: a mistyped year.

#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/base/input_error.h"

namespace socialmap {

/// A warning for each offer in a municipality directory that was verified or counted (capacity.asOf) after
/// `on`, or is due more than three years after it was verified. Files that cannot be read are passed over:
/// read_catalogue tells of them.
std::vector<InputError> odd_dates(std::string const& directory, Date on);

}  // namespace socialmap
