#include "server/api/activity_views.h"

#include <algorithm>
#include <cmath>

#include "engine/calendar/zone.h"

namespace socialmap::api {
namespace {

std::optional<NamedId> neighbourhood_of(SocialMap const& map, ActivityId id) {
  auto const index = map.columns().neighbourhood[id.value];
  if (index == kNoNeighbourhood) return std::nullopt;
  auto const& neighbourhood = map.catalogue().neighbourhoods[index];
  return NamedId{neighbourhood.id, neighbourhood.name};
}

NamedId provider_of(SocialMap const& map, ActivityId id) {
  auto const& provider = map.catalogue().provider(id);
  return {provider.id, provider.name};
}

FreshnessView freshness_view(SocialMap const& map, ActivityId id) {
  auto const& verified = map.catalogue().activity(id).verified;
  return {verified ? std::optional(verified->on) : std::nullopt, map.columns().freshness[id.value]};
}

/// Fills lat, lon, approximate and neighbourhood of any view that has them.
template <typename View>
void add_place(View& view, SocialMap const& map, ActivityId id) {
  auto const& columns = map.columns();
  view.neighbourhood = neighbourhood_of(map, id);
  if (columns.reach[id.value] != Reach::at_point) return;
  view.lat = columns.point[id.value].lat;
  view.lon = columns.point[id.value].lon;
  view.approximate = columns.approximate[id.value] != 0;
}

}  // namespace

ActivitySummary summary_of(SocialMap const& map, ActivityId id) {
  auto const& activity = map.catalogue().activity(id);
  ActivitySummary view;
  view.id = activity.id;
  view.title = activity.title;
  view.layer = map.columns().layer[id.value];
  view.kinds = activity.kinds;
  view.summary = activity.summary;
  view.provider = provider_of(map, id);
  view.price = activity.price;
  view.capacity = activity.capacity;
  view.freshness = freshness_view(map, id);
  add_place(view, map, id);
  return view;
}

ActivityHit hit_of(SocialMap const& map, SearchHit const& hit, Date on) {
  ActivityHit view;
  view.activity = summary_of(map, hit.activity);
  view.score = hit.score;
  if (hit.metres) view.distance = static_cast<int>(std::lround(*hit.metres));
  if (auto const next = map.next_start(hit.activity, on)) view.next_occurrence = to_iso8601(*next);
  view.unknown = hit.unknown;
  view.highlight = hit.highlights;
  return view;
}

ActivityDetail detail_of(SocialMap const& map, ActivityId id) {
  constexpr std::size_t kDatesShown = 10;
  ActivityDetail view;
  view.record = map.catalogue().activity(id);
  view.layer = map.columns().layer[id.value];
  view.provider = provider_of(map, id);
  if (auto const* location = map.catalogue().location(id)) view.place = *location;
  view.freshness = freshness_view(map, id);
  add_place(view, map, id);
  if (auto const guide = map.warm_links().guide_of(id))
    view.guide = NamedId{map.network().id(*guide), map.network().name(*guide)};
  view.next_steps = views_of(map, follow_ups(map, id, std::nullopt));
  for (auto const& date : map.next_dates(id, map.today(), kDatesShown)) {
    auto const end = date.end ? std::optional(to_iso8601(*date.end)) : std::nullopt;
    view.next_occurrences.push_back({to_iso8601(date.start), end});
  }
  return view;
}

}  // namespace socialmap::api
