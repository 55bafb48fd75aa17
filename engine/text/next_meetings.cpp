#include "engine/text/next_meetings.h"

#include "engine/calendar/occurrence.h"

namespace socialmap {
namespace {

Timetable timetable_of(Activity const& activity, Catalogue const& catalogue) {
  return {.schedule = *activity.schedule,
          .rule = activity.holidays,
          .holidays = catalogue.municipality.holidays,
          .cancelled = activity.cancelled};
}

}  // namespace

NextMeetings::NextMeetings(Catalogue const& catalogue, Date on, std::chrono::sys_seconds at)
    : catalogue_(&catalogue), on_(on), at_(at) {
  follow(catalogue);
}

std::optional<std::chrono::sys_seconds> NextMeetings::next(ActivityId id) const {
  auto const& activity = catalogue_->activity(id);
  if (!activity.schedule) return std::nullopt;
  auto const next = next_not_over(timetable_of(activity, *catalogue_), on_, at_);
  return next ? std::optional(next->start) : std::nullopt;
}

void NextMeetings::follow(Catalogue const& later) {
  catalogue_ = &later;
  for (auto i = static_cast<std::uint32_t>(starts_.size()); i < later.activities.size(); ++i)
    starts_.push_back(next({i}));
}

void NextMeetings::pass(std::chrono::sys_seconds at) {
  at_ = at;
  starts_.detach();
  for (std::uint32_t i = 0; i < starts_.size(); ++i) {
    if (starts_[i] && *starts_[i] <= at) starts_.own(i) = next({i});
  }
}

std::optional<std::chrono::sys_seconds> NextMeetings::of(ActivityId id, Date on) const {
  if (on == on_) return starts_[id.value];
  auto const& activity = catalogue_->activity(id);
  if (!activity.schedule) return std::nullopt;
  auto const next = next_occurrence(timetable_of(activity, *catalogue_), on);
  return next ? std::optional(next->start) : std::nullopt;
}

}  // namespace socialmap
