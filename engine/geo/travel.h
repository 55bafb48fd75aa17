#pragma once
// How long a journey takes, estimated from the straight line (API.md: minutes = metres x 1.3 / speed +
// extra).

#include <string_view>

namespace socialmap {

enum class TravelMode { walk, bike, public_transport, car };
enum class Mobility { none, limited_walking, wheelchair };

struct Pace {
  double metres_per_minute = 0;
  double extra_minutes = 0;
};

/// walk 4.5, bike 15, public transport 15 (+10 minutes), car 30 km/h (+5);
/// with limited walking one walks 2.25 km/h.
Pace pace_of(TravelMode mode, Mobility mobility = Mobility::none);

/// Whole minutes, rounded; none for no distance.
inline int travel_minutes(double metres, Pace pace) {
  constexpr double kDetour = 1.3;
  if (metres <= 0) return 0;
  return static_cast<int>(metres * kDetour / pace.metres_per_minute + pace.extra_minutes + 0.5);
}
inline int travel_minutes(double metres, TravelMode mode, Mobility mobility = Mobility::none) {
  return travel_minutes(metres, pace_of(mode, mobility));
}

}  // namespace socialmap
