#pragma once
// When each offer meets next.

#include <chrono>
#include <optional>

#include "engine/catalog/catalogue.h"

namespace socialmap {

/// Worked out beforehand from one day on; any other day is worked out when it is asked.
class NextMeetings {
 public:
  /// The catalogue must outlive it and not change.
  NextMeetings(Catalogue const& catalogue, Date on);
  /// Goes on with a later catalogue, for the activities added since.
  void follow(Catalogue const& later);

  /// When the first meeting on `on` or one of the 400 days after it starts.
  std::optional<std::chrono::sys_seconds> of(ActivityId id, Date on) const;

 private:
  Catalogue const* catalogue_;
  Date on_;
  Grown<std::optional<std::chrono::sys_seconds>> starts_;  // by ActivityId, from on_
};

}  // namespace socialmap
