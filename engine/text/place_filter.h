#pragma once
// The filters on where an offer takes place, and how far that is.

#include <optional>
#include <vector>

#include "engine/model/search.h"
#include "engine/text/answer.h"
#include "engine/text/search_world.h"

namespace socialmap {

/// An offer for every neighbourhood: no `areas` limit it. Only meaningful where reach is area or home.
bool is_for_all_areas(Columns const& columns, ActivityId id);

/// The place, neighbourhoods and box of a request. What is online, by phone or at any home is everywhere; an
/// area stands for its neighbourhoods, in distances and boxes for their middles. The world must outlive it.
class PlaceFilter {
 public:
  PlaceFilter(SearchWorld const& world, SearchRequest const& request);

  /// Precondition of each: it is asked for.
  Answer in_neighbourhoods(ActivityId id) const;
  Answer in_radius(ActivityId id) const;
  Answer in_box(ActivityId id) const;

  /// Surely too far for the radius: told without measuring, and of most offers that are.
  bool is_far_off(ActivityId id) const {
    return around_ && columns_.reach[id.value] == Reach::at_point &&
           !around_->contains(columns_.point[id.value]);
  }

  /// What takes place at a point outside is surely a no. Nothing: no such box is known.
  std::optional<BoundingBox> const& bounds() const { return around_ ? around_ : box_; }

  /// From `near`. Nothing without near, for an unknown place, and for a home that is not visited from there.
  std::optional<double> metres(ActivityId id) const;

 private:
  std::optional<double> metres_to_areas(ActivityId id) const;

  Columns const& columns_;
  Mask neighbourhoods_;
  std::optional<Place> near_;
  std::optional<int> radius_;
  std::optional<BoundingBox> around_;  // what lies outside is farther than radius_
  std::optional<BoundingBox> box_;
  Mask middles_in_box_;
  std::vector<double> metres_to_middle_;  // by NeighbourhoodId, from near
};

}  // namespace socialmap
