#pragma once
// The hours of a meeting and how long it lasts.

#include <optional>

#include "engine/model/schedule.h"

namespace socialmap {

/// What a meeting with an unknown end is taken to last (CATALOG.md), in minutes.
inline constexpr int kAssumedMinutes = 120;

/// Every kind of slot has hours.
Hours const& hours_of(Slot const& slot);

/// Minutes on the clock from `from` to `to`; with `overnight` the latter is on the next day. Nothing where
/// `to` is absent, or is no later than `from` without `overnight`.
std::optional<int> known_minutes(Hours const& hours);

/// The known length, else kAssumedMinutes. Always more than zero.
int meeting_minutes(Hours const& hours);

}  // namespace socialmap
