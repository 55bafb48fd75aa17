#include "engine/geo/travel.h"

namespace socialmap {
namespace {

constexpr Pace pace(double km_per_hour, double extra_minutes = 0) {
  return {km_per_hour * 1000 / 60, extra_minutes};
}

}  // namespace

Pace pace_of(TravelMode mode, Mobility mobility) {
  switch (mode) {
    case TravelMode::walk:
      break;
    case TravelMode::bike:
      return pace(15);
    case TravelMode::public_transport:
      return pace(15, 10);
    case TravelMode::car:
      return pace(30, 5);
  }
  return pace(mobility == Mobility::limited_walking ? 2.25 : 4.5);
}

}  // namespace socialmap
