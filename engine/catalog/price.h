#pragma once
// What an offer costs a visit and a month, from how its provider asks the money (CATALOG.md).

#include <optional>

#include "engine/model/activity.h"

namespace socialmap {

/// How often an offer meets, as far as prices go.
struct Frequency {
  double a_month = 0;    ///< a week is 12 / 52 of a month; without a schedule it is taken to meet weekly
  double in_course = 0;  ///< dates that are written out; 10 when they are not
  bool operator==(Frequency const&) const = default;
};

Frequency frequency_of(Activity const& activity);

/// Cents a visit: a visit as it is; month ÷ its occurrences; course ÷ its dates (÷ 10 when they are not
/// known); year as twelve months. Rounded up. Nothing where the amount, or what it is for, is not known.
std::optional<Cents> price_per_visit(Activity const& activity);

/// The same amount with the cheapest of these passes that has a known price; the plain price when none has.
std::optional<Cents> price_per_visit(Activity const& activity, std::vector<std::string> const& passes);

/// Cents a month: visit × its dates in a month, at most 4; course ÷ its months, at least 1; year ÷ 12.
std::optional<Cents> price_per_month(Activity const& activity, std::vector<std::string> const& passes);

}  // namespace socialmap
