#include "engine/calendar/weekdays.h"

#include "engine/base/overloaded.h"

namespace socialmap {
namespace {

Weekdays set_of(std::vector<Weekday> const& days) {
  Weekdays set;
  for (auto const day : days) set.set(static_cast<std::size_t>(day));
  return set;
}

}  // namespace

Weekday weekday_of(Date date) { return static_cast<Weekday>(std::chrono::weekday{date}.iso_encoding() - 1); }

Weekdays weekdays_of(Slot const& slot) {
  return std::visit(overloaded{
                        [](WeeklySlot const& weekly) { return set_of(weekly.days); },
                        [](MonthlySlot const& monthly) { return set_of(monthly.days); },
                        [](DatedSlot const& dated) {
                          Weekdays set;
                          for (auto const date : dated.on)
                            set.set(static_cast<std::size_t>(weekday_of(date)));
                          return set;
                        },
                    },
                    slot);
}

}  // namespace socialmap
