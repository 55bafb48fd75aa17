#pragma once
// Polygons as GeoJSON (RFC 7946) writes them: longitude first.

#include <optional>
#include <vector>

#include "engine/catalog/json.h"
#include "engine/catalog/reading.h"
#include "engine/geo/area.h"

namespace socialmap {

/// One feature of a collection, not yet understood.
struct Feature {
  Node const* node = nullptr;
  Node const* properties = nullptr;  ///< a mapping
  Node const* geometry = nullptr;    ///< a mapping
};

/// The features of a FeatureCollection; problems are noted and the feature left out. The tree must outlive
/// the answer.
std::vector<Feature> features_of(Node const& collection, Reading& reading);

/// A Polygon or MultiPolygon in WGS84; problems (unclosed, self-crossing, no coordinates) are noted.
std::optional<Area> area_of(Node const& geometry, Reading& reading);

/// Writes {"type": "Polygon" or "MultiPolygon", …}; six decimals (0.1 m).
void write_area(JsonWriter& out, Area const& area);
/// The same with every decimal that the area has.
void write_exact_area(JsonWriter& out, Area const& area);
void write_point(JsonWriter& out, Point point);

}  // namespace socialmap
