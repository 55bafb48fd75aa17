#include "engine/calendar/daypart.h"

#include <algorithm>
#include <set>

#include "engine/base/overloaded.h"

namespace socialmap {
namespace {

constexpr double kWeeksPerMonth = 52.0 / 12;
constexpr double kFifthWeekShare = kWeeksPerMonth - 4;  // a fifth weekday in one of three months

double weekly_dates(WeeklySlot const& slot) {
  return static_cast<double>(weekdays_of(slot).count()) * kWeeksPerMonth / std::max(slot.every_weeks, 1);
}

/// The last one is the fourth or the fifth: it only adds where that one is not listed itself.
double weeks_per_month(std::vector<int> const& listed) {
  std::set<int> const weeks(listed.begin(), listed.end());
  bool const last = weeks.contains(-1);
  double sum = 0;
  for (int week = 1; week <= 3; ++week) sum += weeks.contains(week) ? 1 : 0;
  if (weeks.contains(4))
    sum += 1;
  else if (last)
    sum += 1 - kFifthWeekShare;
  if (weeks.contains(5) || last) sum += kFifthWeekShare;
  return sum;
}

int month_number(Date date) {
  std::chrono::year_month_day const parts{date};
  return int(parts.year()) * 12 + static_cast<int>(unsigned(parts.month()));
}

double dated_dates(DatedSlot const& slot) {
  if (slot.on.empty()) return 0;
  std::set<Date> const dates(slot.on.begin(), slot.on.end());
  int const months = month_number(*dates.rbegin()) - month_number(*dates.begin()) + 1;
  return static_cast<double>(dates.size()) / months;
}

}  // namespace

Daypart daypart_of(ClockTime start) {
  if (start < ClockTime{12 * 60 + 30}) return Daypart::morning;
  return start < ClockTime{17 * 60 + 30} ? Daypart::afternoon : Daypart::evening;
}

double dates_per_month(Schedule const& schedule) {
  double sum = 0;
  for (auto const& slot : schedule) {
    sum += std::visit(overloaded{
                          [](WeeklySlot const& weekly) { return weekly_dates(weekly); },
                          [](MonthlySlot const& monthly) {
                            return static_cast<double>(weekdays_of(monthly).count()) *
                                   weeks_per_month(monthly.weeks);
                          },
                          [](DatedSlot const& dated) { return dated_dates(dated); },
                      },
                      slot);
  }
  return sum;
}

}  // namespace socialmap
