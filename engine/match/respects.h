#pragma once
// The respects in which offers are alike for matching.

#include <array>

#include "engine/catalog/columns.h"
#include "engine/match/alike.h"

namespace socialmap {

enum class Respect {
  running,   ///< until when it runs, and since when a closed group does
  area,      ///< about where it takes place (points that lie together), or for which neighbourhoods
  hours,     ///< the schedule
  price,     ///< the price, and how often it meets, by which that counts a visit and a month
  language,  ///< what is spoken and needed
  reserved,  ///< for whom it is reserved
  building   ///< what is known of the building's accessibility
};
inline constexpr std::size_t kRespects = 7;

struct Circle {
  OnSphere middle;
  double metres = 0;  ///< from the middle to its edge
};

class Respects {
 public:
  Alike const& operator[](Respect respect) const { return all_[static_cast<std::size_t>(respect)]; }
  /// Where an offer is, by row; only where it has a point.
  Grown<OnSphere> const& points() const { return points_; }
  /// In which all offers of a group of Respect::area lie; only where they have points.
  Circle const& circle(std::size_t group) const { return circles_[group]; }
  /// Adds rows for the activities of the catalogue and columns that it has none for.
  void grow(Catalogue const& catalogue, Columns const& columns);

 private:
  Alike& at(Respect respect) { return all_[static_cast<std::size_t>(respect)]; }

  void grow_areas(Columns const& columns);

  std::array<Alike, kRespects> all_;
  double cell_ = 0;  // degrees; how wide the squares are in which points lie together
  Grown<OnSphere> points_;
  Grown<Circle> circles_;
};

/// The latest start of a closed group; nothing for others.
std::optional<Date> last_start(Activity const& activity);

}  // namespace socialmap
