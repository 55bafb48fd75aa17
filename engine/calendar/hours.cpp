#include "engine/calendar/hours.h"

namespace socialmap {

Hours const& hours_of(Slot const& slot) {
  return std::visit([](auto const& any) -> Hours const& { return any.hours; }, slot);
}

std::optional<int> known_minutes(Hours const& hours) {
  constexpr int kDay = 24 * 60;
  if (!hours.to) return std::nullopt;
  int const length = hours.to->minutes - hours.from.minutes + (hours.overnight ? kDay : 0);
  return length > 0 ? std::optional{length} : std::nullopt;
}

int meeting_minutes(Hours const& hours) { return known_minutes(hours).value_or(kAssumedMinutes); }

}  // namespace socialmap
