#include "engine/evaluate/nearness.h"

#include <algorithm>
#include <limits>

namespace socialmap {
namespace {

bool lies_in(SocialMap const& map, ActivityId id, NeighbourhoodId neighbourhood) {
  auto const& columns = map.columns();
  return columns.neighbourhood[id.value] == neighbourhood.value ||
         columns.areas.test(id.value, neighbourhood.value);
}

/// At home for everybody, or in some neighbourhoods only.
bool comes_to(SocialMap const& map, ActivityId id, Place const& home) {
  auto const& where = map.catalogue().activity(id).location;
  auto const* there = where ? std::get_if<AtHomeIn>(&*where) : nullptr;
  return !there || !home.neighbourhood || lies_in(map, id, *home.neighbourhood);
}

/// To its point, or to the nearest middle of its neighbourhoods; nothing: not known.
std::optional<double> metres_to(SocialMap const& map, ActivityId id, Point from) {
  auto const& columns = map.columns();
  if (columns.reach[id.value] == Reach::at_point) return metres_between(from, columns.point[id.value]);
  std::optional<double> nearest;
  for (std::uint32_t n = 0; n < map.catalogue().neighbourhoods.size(); ++n) {
    if (!columns.areas.test(id.value, n)) continue;
    auto const metres = metres_between(from, map.places().neighbourhood(NeighbourhoodId{n}).point);
    nearest = std::min(metres, nearest.value_or(metres));
  }
  return nearest;
}

int minutes_by_best_mode(Profile const& profile, double metres) {
  auto modes = profile.travel.modes;
  if (modes.empty()) modes = {TravelMode::walk, TravelMode::bike, TravelMode::public_transport};
  int best = std::numeric_limits<int>::max();
  for (auto const mode : modes)
    best = std::min(best, travel_minutes(metres, mode, profile.mobility.value_or(Mobility::none)));
  return best;
}

std::optional<int> most_minutes(SocialMap const& map, TravelLimit const& travel) {
  constexpr int kUsual = 30;
  if (travel.max_minutes || travel.max_metres) return travel.max_minutes;
  auto const& norms = map.catalogue().municipality.norms;
  auto const norm = norms.find("travelMinutes");
  return norm == norms.end() ? kUsual : static_cast<int>(norm->second.value.front());
}

}  // namespace

std::optional<Place> home_of(SocialMap const& map, Profile const& profile) {
  auto const& home = profile.home;
  if (!home) return std::nullopt;
  if (home->postcode) return map.places().postcode(*home->postcode);
  if (home->neighbourhood) return map.places().find(*home->neighbourhood);
  return map.places().at({home->lat.value(), home->lon.value()});
}

bool is_within_reach(SocialMap const& map, Profile const& profile, ActivityId id) {
  auto const home = home_of(map, profile);
  auto const reach = map.columns().reach[id.value];
  if (!home || reach == Reach::unknown || reach == Reach::remote) return true;
  if (reach == Reach::home) return comes_to(map, id, *home);
  if (home->type == PlaceType::neighbourhood && lies_in(map, id, *home->neighbourhood)) return true;
  auto const metres = metres_to(map, id, home->point);
  if (!metres) return true;
  auto const minutes = most_minutes(map, profile.travel);
  return !(profile.travel.max_metres && *metres > *profile.travel.max_metres + 0.5) &&
         !(minutes && minutes_by_best_mode(profile, *metres) > *minutes);
}

bool is_in_own_neighbourhood(SocialMap const& map, Profile const& profile, ActivityId id) {
  auto const home = home_of(map, profile);
  if (!home || !home->neighbourhood) return false;
  if (map.columns().reach[id.value] == Reach::home) return comes_to(map, id, *home);
  return lies_in(map, id, *home->neighbourhood);
}

}  // namespace socialmap
