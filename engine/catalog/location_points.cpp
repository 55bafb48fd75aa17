#include "engine/catalog/location_points.h"

#include <fmt/format.h>

namespace socialmap {

void check_points(Node const& provider, BoundingBox const& box, Reading& reading) {
  auto const* locations = items_at(provider, "locations");
  if (!locations) return;
  reading.enter("locations");
  for (std::size_t i = 0; i < locations->size(); ++i) {
    auto const& location = (*locations)[i];
    auto const* lat = number_at(location, "lat");
    auto const* lon = number_at(location, "lon");
    if (!lat || !lon || box.contains({*lat, *lon})) continue;
    reading.enter(i);
    reading.problem(location, kOutsideBox, fmt::format("{}, {}", *lat, *lon));
    reading.leave();
  }
  reading.leave();
}

}  // namespace socialmap
