#pragma once
// When each offer meets next.

#include <chrono>
#include <optional>

#include "engine/catalog/catalogue.h"

namespace socialmap {

/// Worked out beforehand from one moment on; any other day is worked out when it is asked.
class NextMeetings {
 public:
  /// The catalogue must outlive it and not change. `at`: a moment of the day `on`; what is over then is not
  /// next.
  NextMeetings(Catalogue const& catalogue, Date on, std::chrono::sys_seconds at);
  /// Goes on with a later catalogue, for the activities added since.
  void follow(Catalogue const& later);
  /// Goes on to a later moment of the same day.
  void pass(std::chrono::sys_seconds at);

  std::chrono::sys_seconds at() const { return at_; }
  /// When the first meeting on `on` or one of the 400 days after it starts; on the day itself the first that
  /// is not over.
  std::optional<std::chrono::sys_seconds> of(ActivityId id, Date on) const;

 private:
  Catalogue const* catalogue_;
  Date on_;
  std::chrono::sys_seconds at_;
  Grown<std::optional<std::chrono::sys_seconds>> starts_;  // by ActivityId, from at_
};

}  // namespace socialmap
