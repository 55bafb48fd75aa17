#include "engine/text/next_meetings.h"

#include "engine/calendar/occurrence.h"

namespace socialmap {
namespace {

std::optional<std::chrono::sys_seconds> next_start(Catalogue const& catalogue, ActivityId id, Date on) {
  auto const& activity = catalogue.activity(id);
  if (!activity.schedule) return std::nullopt;
  auto const next = next_occurrence({.schedule = *activity.schedule,
                                     .rule = activity.holidays,
                                     .holidays = catalogue.municipality.holidays,
                                     .cancelled = activity.cancelled},
                                    on);
  return next ? std::optional(next->start) : std::nullopt;
}

}  // namespace

NextMeetings::NextMeetings(Catalogue const& catalogue, Date on) : catalogue_(&catalogue), on_(on) {
  follow(catalogue);
}

void NextMeetings::follow(Catalogue const& later) {
  catalogue_ = &later;
  for (auto i = static_cast<std::uint32_t>(starts_.size()); i < later.activities.size(); ++i)
    starts_.push_back(next_start(later, {i}, on_));
}

std::optional<std::chrono::sys_seconds> NextMeetings::of(ActivityId id, Date on) const {
  return on == on_ ? starts_[id.value] : next_start(*catalogue_, id, on);
}

}  // namespace socialmap
