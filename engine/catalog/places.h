#pragma once
// From what people type for a place (a postcode, a neighbourhood, a point) to a point and a neighbourhood.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/catalog/catalogue.h"
#include "engine/geo/area_index.h"
#include "engine/geo/point.h"

namespace socialmap {

enum class PlaceType { postcode, neighbourhood, municipality, point };

/// Somewhere to measure from.
struct Place {
  PlaceType type = PlaceType::point;
  std::string id;    ///< postcode or neighbourhood id; empty for a point
  std::string name;  ///< for people
  Point point;
  std::optional<NeighbourhoodId> neighbourhood;
  bool approximate = false;  ///< the point of a PC4, or of a PC6 only known by its PC4
};

/// Built once per catalogue; the catalogue must outlive it.
class Places {
 public:
  explicit Places(Catalogue const& catalogue);

  /// The middle of a neighbourhood.
  Place neighbourhood(NeighbourhoodId id) const;
  /// A PC6, else its PC4. Nothing for one that is not in the list.
  std::optional<Place> postcode(std::string_view text) const;
  /// A point with the neighbourhood it lies in, or the nearest one within 500 m.
  Place at(Point point) const;
  /// `near` of the API: PC4, PC6, neighbourhood id or name, or "lat,lon".
  std::optional<Place> find(std::string_view text) const;
  /// Up to `most` places whose name or code begins with the text (accents and case ignored): for /v1/places.
  std::vector<Place> search(std::string_view text, std::size_t most) const;

 private:
  Catalogue const* catalogue_;
  AreaIndex areas_;
  std::vector<Place> middles_;  // by NeighbourhoodId
};

}  // namespace socialmap
