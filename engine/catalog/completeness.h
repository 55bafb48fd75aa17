#pragma once
// How much of what a client needs to decide an offer tells.

#include <string_view>
#include <vector>

#include "engine/model/activity.h"

namespace socialmap {

/// The fields that a client needs to decide and that are absent, as a record names them ("price.amount").
std::vector<std::string_view> missing_fields(Activity const& activity);

/// The share of those fields that is filled in, 0 to 1.
double completeness(Activity const& activity);

}  // namespace socialmap
