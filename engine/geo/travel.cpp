#include "engine/geo/travel.h"

namespace socialmap {
namespace {

struct Pace {
  double km_per_hour = 0;
  double extra_minutes = 0;
};

Pace pace_of(TravelMode mode, Mobility mobility) {
  switch (mode) {
    case TravelMode::walk:
      return {mobility == Mobility::limited_walking ? 2.25 : 4.5, 0};
    case TravelMode::bike:
      return {15, 0};
    case TravelMode::public_transport:
      return {15, 10};
    case TravelMode::car:
      return {30, 5};
  }
  return {4.5, 0};
}

}  // namespace

int travel_minutes(double metres, TravelMode mode, Mobility mobility) {
  constexpr double kDetour = 1.3;
  if (metres <= 0) return 0;
  auto const pace = pace_of(mode, mobility);
  return static_cast<int>(metres * kDetour / (pace.km_per_hour * 1000 / 60) + pace.extra_minutes + 0.5);
}

}  // namespace socialmap
