#pragma once
// How long a journey takes, estimated from the straight line (API.md: minutes = metres x 1.3 / speed +
// extra).

#include <string_view>

namespace socialmap {

enum class TravelMode { walk, bike, public_transport, car };
enum class Mobility { none, limited_walking, wheelchair };

/// Whole minutes, rounded. walk 4.5, bike 15, public transport 15 (+10 minutes), car 30 km/h (+5);
/// with limited walking one walks 2.25 km/h.
int travel_minutes(double metres, TravelMode mode, Mobility mobility = Mobility::none);

}  // namespace socialmap
