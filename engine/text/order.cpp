#include "engine/text/order.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace socialmap {
namespace {

constexpr auto kLast = std::numeric_limits<std::int64_t>::max();

std::int64_t distance_key(Ordering const& ordering, ActivityId id) {
  auto const metres = ordering.filter.metres(id);
  return metres ? std::llround(*metres * 1000) : kLast;
}

std::int64_t next_key(Ordering const& ordering, ActivityId id) {
  auto const next = ordering.world.next_meetings.of(id, ordering.on);
  return next ? next->time_since_epoch().count() : kLast;
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

/// From `near`, else as the crow flies from the place in the query to where the offer is.
std::optional<double> metres_to(Ordering const& ordering, ActivityId id) {
  if (ordering.request.near || !ordering.place) return ordering.filter.metres(id);
  auto const& columns = ordering.world.columns;
  if (columns.reach[id.value] != Reach::at_point) return std::nullopt;
  return metres_between(ordering.place->point, columns.point[id.value]);
}

double nearness_of(Ordering const& ordering, ActivityId id) {
  constexpr double kHalfwayMetres = 1000;
  auto const metres = metres_to(ordering, id);
  if (!metres) return 0;
  // What comes to you, or is nowhere, is no nearer than what is round the corner.
  bool const has_a_place = ordering.world.columns.reach[id.value] == Reach::at_point;
  auto const away = has_a_place ? *metres : std::max(*metres, kHalfwayMetres);
  return kAtTheDoor * kHalfwayMetres / (kHalfwayMetres + away);
}

}  // namespace

std::int64_t score_of(Ordering const& ordering, Admitted const& one) {
  return std::llround((one.text_weight + nearness_of(ordering, one.activity)) * kScoreUnits);
}

bool Best::Standing::operator<(Standing const& other) const {
  return std::tie(unknown, key, one.activity) < std::tie(other.unknown, other.key, other.one.activity);
}

Best::Best(Ordering const& ordering)
    : ordering_(ordering),
      most_(static_cast<std::size_t>(ordering.request.page) *
            static_cast<std::size_t>(ordering.request.page_size)),
      nearness_counts_(ordering.request.near || ordering.place) {}

void Best::add_standing(Admitted const& one) {
  Standing const standing{one.unknowns.any(), sort_key(ordering_, one), one};
  if (standings_.size() < most_) {
    standings_.push_back(standing);
    if (standings_.size() < most_) return;
    std::make_heap(standings_.begin(), standings_.end());
    look_at_last();
  } else if (standing < standings_.front()) {
    std::pop_heap(standings_.begin(), standings_.end());
    standings_.back() = standing;
    std::push_heap(standings_.begin(), standings_.end());
    look_at_last();
  }
}

void Best::look_at_last() {
  constexpr double kRounding = 0.5;  // a score is a whole number of units
  is_full_ = true;
  bool const by_score = ordering_.request.sort == Sort::relevance;
  least_score_ = by_score ? -static_cast<double>(standings_.front().key) - kRounding
                          : -std::numeric_limits<double>::infinity();
}

std::vector<Admitted> Best::take_page() {
  auto sorted = std::exchange(standings_, {});
  auto const start = most_ - static_cast<std::size_t>(ordering_.request.page_size);
  std::vector<Admitted> page;
  if (start >= sorted.size()) return page;
  std::sort(sorted.begin(), sorted.end());
  for (auto i = start; i < sorted.size(); ++i) page.push_back(sorted[i].one);
  return page;
}

}  // namespace socialmap
