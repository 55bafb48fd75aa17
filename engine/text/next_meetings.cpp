#include "engine/text/next_meetings.h"

#include "engine/calendar/occurrence.h"
#include "engine/catalog/timetable.h"

namespace socialmap {
namespace {

std::optional<std::chrono::sys_seconds> next_start(Catalogue const& catalogue, ActivityId id, Date on,
                                                   std::chrono::sys_seconds at) {
  auto const& activity = catalogue.activity(id);
  if (!activity.schedule) return std::nullopt;
  auto const timetable = timetable_of(activity, catalogue.municipality);
  auto const next = next_occurrence(timetable, on, std::chrono::days{400}, at);
  return next ? std::optional(next->start) : std::nullopt;
}

}  // namespace

NextMeetings::NextMeetings(Catalogue const& catalogue, Date on, std::chrono::sys_seconds at)
    : catalogue_(&catalogue), on_(on), at_(at) {
  follow(catalogue);
}

void NextMeetings::follow(Catalogue const& later) {
  catalogue_ = &later;
  for (auto i = static_cast<std::uint32_t>(starts_.size()); i < later.activities.size(); ++i)
    starts_.push_back(next_start(later, {i}, on_, at_));
}

void NextMeetings::pass(std::chrono::sys_seconds at) {
  at_ = at;
  starts_.detach();
  for (std::uint32_t i = 0; i < starts_.size(); ++i) {
    if (starts_[i] && *starts_[i] <= at) starts_.own(i) = next_start(*catalogue_, {i}, on_, at_);
  }
}

std::optional<std::chrono::sys_seconds> NextMeetings::of(ActivityId id, Date on) const {
  return on == on_ ? starts_[id.value] : next_start(*catalogue_, id, on, std::chrono::sys_seconds::min());
}

}  // namespace socialmap
