#pragma once
// When each offer meets next.

#include <chrono>
#include <optional>
#include <vector>

#include "engine/catalog/catalogue.h"

namespace socialmap {

/// Worked out beforehand from one day on; any other day is worked out when it is asked.
class NextMeetings {
 public:
  /// The catalogue must outlive it and not change.
  NextMeetings(Catalogue const& catalogue, Date on);

  /// When the first meeting on `on` or one of the 400 days after it starts.
  std::optional<std::chrono::sys_seconds> of(ActivityId id, Date on) const;

 private:
  Catalogue const& catalogue_;
  Date on_;
  std::vector<std::optional<std::chrono::sys_seconds>> starts_;  // by ActivityId, from on_
};

}  // namespace socialmap
