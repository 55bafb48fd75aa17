#pragma once
// Whether a client can pay for an offer.

#include <optional>
#include <string>
#include <vector>

#include "engine/model/activity.h"
#include "engine/model/profile.h"
#include "engine/rules/condition.h"

namespace socialmap {

/// A pass of the client that the offer accepts at an unknown reduction, or a fund, may still make it
/// affordable.
bool may_be_paid(Activity const& activity, std::vector<std::string> const& held);

/// Dearer than the budget a visit or a month; unknown where a price is.
Kleene over_budget(Budget const& budget, std::optional<Cents> visit, std::optional<Cents> month);

}  // namespace socialmap
