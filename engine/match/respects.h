#pragma once
// The respects in which offers are alike for matching.

#include <array>

#include "engine/catalog/columns.h"
#include "engine/match/alike.h"

namespace socialmap {

enum class Respect {
  running,   ///< until when it runs, and since when a closed group does
  place,     ///< where it takes place, or for which neighbourhoods
  hours,     ///< the schedule
  price,     ///< the price, and how often it meets, by which that counts a visit and a month
  language,  ///< what is spoken and needed
  reserved,  ///< for whom it is reserved
  building   ///< what is known of the building's accessibility
};
inline constexpr std::size_t kRespects = 7;

class Respects {
 public:
  Alike const& operator[](Respect respect) const { return all_[static_cast<std::size_t>(respect)]; }
  /// Where the offers of a group of Respect::place are; only where they have a point.
  Grown<OnSphere> const& points() const { return points_; }
  /// Adds rows for the activities of the catalogue and columns that it has none for.
  void grow(Catalogue const& catalogue, Columns const& columns);

 private:
  Alike& at(Respect respect) { return all_[static_cast<std::size_t>(respect)]; }

  std::array<Alike, kRespects> all_;
  Grown<OnSphere> points_;
};

/// The latest start of a closed group; nothing for others.
std::optional<Date> last_start(Activity const& activity);

}  // namespace socialmap
