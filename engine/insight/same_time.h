#pragma once
// Whether two offers can meet at the same time.

#include <optional>

#include "engine/model/schedule.h"

namespace socialmap {

/// A common weekday (of dated slots: a common date), hours that overlap, and terms that do. An end that is
/// not known is two hours later. Nothing where one of them has no slots.
std::optional<bool> same_time(std::optional<Schedule> const& one, std::optional<Schedule> const& other);

}  // namespace socialmap
