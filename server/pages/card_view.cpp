#include "server/pages/card_view.h"

#include <algorithm>

#include "engine/base/overloaded.h"
#include "engine/calendar/weekdays.h"
#include "engine/calendar/zone.h"
#include "server/pages/link.h"
#include "server/pages/texts.h"

namespace socialmap::pages {
namespace {

std::string neighbourhood_names(SocialMap const& map, std::vector<std::string> const& ids) {
  std::vector<std::string> names;
  for (auto const& id : ids) {
    auto const found = map.slugs().neighbourhood(id);
    names.push_back(found ? map.catalogue().neighbourhoods[found->value].name : id);
  }
  return in_words().list(names);
}

std::string point_words(SocialMap const& map, ActivityId id) {
  auto const here = map.columns().neighbourhood[id.value];
  if (map.columns().reach[id.value] == Reach::at_point && here != kNoNeighbourhood)
    return map.catalogue().neighbourhoods[here].name;
  auto const* location = map.catalogue().location(id);
  return location && location->place ? *location->place : std::string(in_words().unknown_place);
}

/// A distance is only told to a place that one travels to.
std::string distance_words(SocialMap const& map, SearchHit const& hit) {
  if (!hit.metres || map.columns().reach[hit.activity.value] != Reach::at_point) return "";
  return in_words().distance(*hit.metres);
}

/// The stretches of a field, when what was marked is the whole of it.
std::vector<TextRange> marks_in(SearchHit const& hit, std::string_view field, std::string const& words) {
  for (auto const& highlight : hit.highlights)
    if (highlight.field == field && highlight.text == words) return highlight.ranges;
  return {};
}

bool fits_at(NextDate const& date, FreeTime const& free) {
  auto const from = shown_in_amsterdam(date.start);
  Hours hours{from.time, {}, false};
  if (date.end) {
    auto const to = shown_in_amsterdam(*date.end);
    hours.to = to.time;
    hours.overnight = to.day != from.day;
  }
  return fits(weekday_of(from.day), hours, free);
}

/// Of the first of the next `most` meetings that fits.
std::string date_words(SocialMap const& map, ActivityId id, std::size_t most, FreeTime const& free) {
  auto const& schedule = map.catalogue().activity(id).schedule;
  if (!schedule) return std::string(in_words().unknown_time);
  if (schedule->empty()) return std::string(in_words().by_appointment);
  auto const dates = map.next_dates(id, map.today(), most);
  if (dates.empty()) return std::string(in_words().no_dates);
  auto const fitting = std::ranges::find_if(dates, [&](NextDate const& date) { return fits_at(date, free); });
  auto const& next = fitting == dates.end() ? dates.front() : *fitting;
  return next.start < map.now() ? in_words().under_way(next.end) : in_words().moment(next.start, map.today());
}

}  // namespace

std::string next_date_words(SocialMap const& map, ActivityId id) {
  return date_words(map, id, 1, FreeTime({}));
}

std::string next_date_words(SocialMap const& map, ActivityId id, FreeTime const& free) {
  constexpr std::size_t kMostLookedAt = 30;
  return date_words(map, id, kMostLookedAt, free);
}

std::string place_words(SocialMap const& map, ActivityId id) {
  auto const& location = map.catalogue().activity(id).location;
  if (!location) return std::string(in_words().unknown_place);
  return std::visit(
      overloaded{[&](AtLocation const&) { return point_words(map, id); },
                 [](Online const&) { return std::string(in_words().online); },
                 [](ByPhone const&) { return std::string(in_words().by_phone); },
                 [](AtHome const&) { return std::string(in_words().at_home); },
                 [&](InArea const& area) {
                   return std::string(texts().somewhere_in) + neighbourhood_names(map, area.neighbourhoods);
                 },
                 [&](AtHomeIn const& area) {
                   return std::string(texts().at_home_in) + neighbourhood_names(map, area.neighbourhoods);
                 }},
      *location);
}

std::vector<std::string> eases_of(SocialMap const& map, ActivityId id) {
  auto const& activity = map.catalogue().activity(id);
  auto const* location = map.catalogue().location(id);
  std::vector<std::string> eases;
  auto const add = [&](bool known, std::string_view words) {
    if (known) eases.emplace_back(words);
  };
  bool const free = activity.price && activity.price->amount && activity.price->amount->value == 0;
  add(free, texts().ease.free);
  add(!free && activity.price && activity.price->first_free == true, texts().ease.first_free);
  add(activity.access && activity.access->self_referral == true, texts().ease.self_referral);
  add(activity.welcome_person == true, texts().ease.welcome);
  add(location && location->accessibility && location->accessibility->step_free == true,
      texts().ease.step_free);
  return eases;
}

Card card_of(SocialMap const& map, SearchHit const& hit) {
  auto const id = hit.activity;
  auto const& activity = map.catalogue().activity(id);
  return {.href = offer_url(activity.id),
          .title = activity.title,
          .provider = map.catalogue().provider(id).name,
          .summary = activity.summary,
          .when = next_date_words(map, id),
          .where = place_words(map, id),
          .distance = distance_words(map, hit),
          .price = in_words().price(activity.price),
          .capacity = in_words().capacity(activity.capacity),
          .verified = in_words().verified(activity.verified),
          .eases = eases_of(map, id),
          .support = map.columns().layer[id.value] == Layer::support,
          .title_marks = marks_in(hit, "title", activity.title),
          .summary_marks = marks_in(hit, "summary", activity.summary)};
}

}  // namespace socialmap::pages
