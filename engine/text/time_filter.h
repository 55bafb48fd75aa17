#pragma once
// The filters on when an offer takes place: days of the week, parts of the day, and a period.

#include <cstdint>
#include <vector>

#include "engine/calendar/day_set.h"
#include "engine/model/search.h"
#include "engine/text/answer.h"
#include "engine/text/search_world.h"

namespace socialmap {

/// The times of a request. An offer without slots (also by appointment) is unknown. The world must outlive
/// it.
class TimeFilter {
 public:
  /// `on`: the day that is searched from.
  TimeFilter(SearchWorld const& world, SearchRequest const& request, Date on);

  /// Has a slot on one of the days and in one of the dayparts; no days or no dayparts: any.
  Answer at_times(ActivityId id) const;

  /// Meets between `from` and `to`, both included; holidays, exceptions and cancellations are left out.
  Answer in_period(ActivityId id) const;

 private:
  bool meets_in(ActivityId id, Stretch days) const;

  Columns const& columns_;
  Catalogue const& catalogue_;
  std::uint32_t times_ = 0;       // as Columns::meeting_times
  Mask days_;                     // as Columns::meeting_days: the part of the period that they know
  std::vector<Stretch> outside_;  // the parts of the period before and after them
};

}  // namespace socialmap
