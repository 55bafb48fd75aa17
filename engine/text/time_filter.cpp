#include "engine/text/time_filter.h"

#include "engine/calendar/occurrence.h"
#include "engine/catalog/timetable.h"

namespace socialmap {
namespace {

template <typename T>
bool wanted(std::vector<T> const& asked, unsigned value) {
  return asked.empty() || std::find(asked.begin(), asked.end(), static_cast<T>(value)) != asked.end();
}

std::uint32_t times_of(SearchRequest const& request) {
  std::uint32_t times = 0;
  for (unsigned day = 0; day < 7; ++day) {
    for (unsigned daypart = 0; daypart < 3; ++daypart) {
      if (wanted(request.days, day) && wanted(request.dayparts, daypart))
        times |= std::uint32_t{1} << (3 * day + daypart);
    }
  }
  return times;
}

Stretch period_of(SearchRequest const& request, Date on) {
  auto const from = request.from.value_or(on);
  return {from, request.to.value_or(from + kLongestPeriod)};
}

Stretch known_days(Columns const& columns) {
  return {columns.first_day, columns.first_day + std::chrono::days{kMeetingDays - 1}};
}

Mask days_mask(Stretch days, Columns const& columns) {
  Mask mask(columns.meeting_days.words());
  for (auto day = days.from; day <= days.to; day += std::chrono::days{1}) {
    auto const bit = static_cast<std::size_t>((day - columns.first_day).count());
    mask[bit / 64] |= std::uint64_t{1} << (bit % 64);
  }
  return mask;
}

}  // namespace

TimeFilter::TimeFilter(SearchWorld const& world, SearchRequest const& request, Date on)
    : columns_(world.columns), catalogue_(world.catalogue), times_(times_of(request)) {
  if (!request.from && !request.to) return;
  auto const period = period_of(request, on);
  auto const known = known_days(columns_);
  days_ = days_mask(common(period, known), columns_);
  Stretch const before{period.from, std::min(period.to, known.from - std::chrono::days{1})};
  Stretch const after{std::max(period.from, known.to + std::chrono::days{1}), period.to};
  for (auto const& part : {before, after}) {
    if (part.from <= part.to) outside_.push_back(part);
  }
}

Answer TimeFilter::at_times(ActivityId id) const {
  if (columns_.schedule_known[id.value] == 0) return Answer::unknown;
  return yes_or_no((columns_.meeting_times[id.value] & times_) != 0);
}

Answer TimeFilter::in_period(ActivityId id) const {
  if (columns_.schedule_known[id.value] == 0) return Answer::unknown;
  if (meets(columns_.meeting_days.row(id.value), days_)) return Answer::yes;
  return yes_or_no(
      std::any_of(outside_.begin(), outside_.end(), [&](Stretch const& part) { return meets_in(id, part); }));
}

bool TimeFilter::meets_in(ActivityId id, Stretch days) const {
  if (columns_.last_day[id.value] < days.from) return false;
  auto const& activity = catalogue_.activity(id);
  auto const timetable = timetable_of(activity, catalogue_.municipality);
  return next_occurrence(timetable, days.from, days.to - days.from).has_value();
}

}  // namespace socialmap
