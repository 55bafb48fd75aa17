#pragma once
// In which coordinates a GeoJSON file is written: degrees, or the metres of RD New.

#include <optional>

#include "engine/catalog/reading.h"
#include "engine/geo/rijksdriehoek.h"

namespace socialmap {

enum class CoordinateSystem { degrees, rd };

/// What the collection's "crs" says; without one degrees, unless its first position can only be RD (then with
/// a warning). Throws InvalidInput for any other system.
CoordinateSystem coordinate_system_of(Node const& collection, Reading& reading);

/// The geometry with its positions in degrees of six decimals (0.1 m), marks kept; `rd` is given for a file
/// in RD. A position outside RD is noted: then nothing.
std::optional<Node> in_degrees(Node geometry, Rijksdriehoek const* rd, Reading& reading);

/// The geometry in degrees with positions less than 2 metres after the one before taken out. Rounding can
/// make the lines between such neighbours cross.
Node without_near_positions(Node geometry);

}  // namespace socialmap
