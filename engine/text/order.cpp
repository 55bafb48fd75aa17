#include "engine/text/order.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

#include "engine/calendar/occurrence.h"

namespace socialmap {
namespace {

constexpr auto kLast = std::numeric_limits<std::int64_t>::max();

std::int64_t distance_key(Ordering const& ordering, ActivityId id) {
  auto const metres = ordering.filter.metres(id);
  return metres ? std::llround(*metres * 1000) : kLast;
}

std::int64_t next_key(Ordering const& ordering, ActivityId id) {
  auto const& activity = ordering.world.catalogue.activity(id);
  if (!activity.schedule) return kLast;
  auto const next = next_occurrence({.schedule = *activity.schedule,
                                     .rule = activity.holidays,
                                     .holidays = ordering.world.catalogue.municipality.holidays,
                                     .cancelled = activity.cancelled},
                                    ordering.on);
  return next ? next->start.time_since_epoch().count() : kLast;
}

std::int64_t verified_key(Ordering const& ordering, ActivityId id) {
  auto const& verified = ordering.world.catalogue.activity(id).verified;
  return verified ? -std::int64_t{verified->on.time_since_epoch().count()} : kLast;
}

/// Lower comes first.
std::int64_t sort_key(Ordering const& ordering, Admitted const& one) {
  auto const id = one.activity;
  switch (ordering.request.sort) {
    case Sort::relevance:
      return -score_of(ordering, one);
    case Sort::distance:
      return distance_key(ordering, id);
    case Sort::next:
      return next_key(ordering, id);
    case Sort::title:
      return ordering.world.title_ranks[id.value];
    case Sort::verified:
      return verified_key(ordering, id);
  }
  return kLast;
}

struct Standing {
  bool unknown;
  std::int64_t key;
  ActivityId activity;
  std::size_t one;

  bool operator<(Standing const& other) const {
    return std::tie(unknown, key, activity) < std::tie(other.unknown, other.key, other.activity);
  }
};

/// From `near`, else as the crow flies from the place in the query to where the offer is.
std::optional<double> metres_to(Ordering const& ordering, ActivityId id) {
  if (ordering.request.near || !ordering.place) return ordering.filter.metres(id);
  auto const& columns = ordering.world.columns;
  if (columns.reach[id.value] != Reach::at_point) return std::nullopt;
  return metres_between(ordering.place->point, columns.point[id.value]);
}

}  // namespace

std::int64_t score_of(Ordering const& ordering, Admitted const& one) {
  constexpr double kAtTheDoor = 3;
  constexpr double kHalfwayMetres = 1000;
  auto const metres = metres_to(ordering, one.activity);
  // What comes to you, or is nowhere, is no nearer than what is round the corner.
  bool const has_a_place = ordering.world.columns.reach[one.activity.value] == Reach::at_point;
  auto const away = has_a_place ? metres.value_or(0) : std::max(metres.value_or(0), kHalfwayMetres);
  auto const nearness = metres ? kAtTheDoor * kHalfwayMetres / (kHalfwayMetres + away) : 0;
  return std::llround((one.text_weight + nearness) * 10000);
}

std::vector<Admitted> page_of(Ordering const& ordering, std::vector<Admitted> const& admitted) {
  std::vector<Standing> all;
  all.reserve(admitted.size());
  for (auto const& one : admitted) {
    all.push_back({one.unknowns.any(), sort_key(ordering, one), one.activity, all.size()});
  }
  auto const size = static_cast<std::size_t>(ordering.request.page_size);
  auto const start = std::min(all.size(), (static_cast<std::size_t>(ordering.request.page) - 1) * size);
  auto const first = all.begin() + static_cast<std::ptrdiff_t>(start);
  auto const last = first + static_cast<std::ptrdiff_t>(std::min(size, all.size() - start));
  std::nth_element(all.begin(), first, all.end());
  std::partial_sort(first, last, all.end());
  std::vector<Admitted> page;
  for (auto at = first; at != last; ++at) page.push_back(admitted[at->one]);
  return page;
}

}  // namespace socialmap
